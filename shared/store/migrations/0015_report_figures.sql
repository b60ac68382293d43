ALTER TABLE "reports" ADD COLUMN "findings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "figures" jsonb DEFAULT '[]'::jsonb NOT NULL;