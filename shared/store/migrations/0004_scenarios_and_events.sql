CREATE TABLE "wwi_business_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "wwi_business_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"dedup_key" text NOT NULL,
	"kind" text NOT NULL,
	"severity" text NOT NULL,
	"stock_item_id" integer NOT NULL,
	"stock_item" text NOT NULL,
	"figures" jsonb NOT NULL,
	"resolves" bigint,
	CONSTRAINT "wwi_business_events_resolves_unique" UNIQUE("resolves")
);
--> statement-breakpoint
CREATE TABLE "wwi_whatif_scenarios" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "wwi_whatif_scenarios_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"created_by" text NOT NULL,
	"name" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"idempotency_key" text,
	"fingerprint" text NOT NULL,
	CONSTRAINT "wwi_whatif_scenarios_key" UNIQUE("created_by","idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "wwi_business_events" ADD CONSTRAINT "wwi_business_events_resolves_wwi_business_events_id_fk" FOREIGN KEY ("resolves") REFERENCES "wwi_business_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wwi_business_events_dedup_key" ON "wwi_business_events" USING btree ("dedup_key","id");