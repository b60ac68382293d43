CREATE TABLE "saved_view_stars" (
	"view_id" bigint NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "saved_view_stars_key" PRIMARY KEY("view_id","subject")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_views_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"owner" text NOT NULL,
	"owner_name" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"model" text NOT NULL,
	"question" text NOT NULL,
	"shared" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"search_text" text NOT NULL,
	"idempotency_key" text,
	"fingerprint" text NOT NULL,
	CONSTRAINT "saved_views_name" UNIQUE("owner","name"),
	CONSTRAINT "saved_views_key" UNIQUE("owner","idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "saved_view_stars" ADD CONSTRAINT "saved_view_stars_view_id_saved_views_id_fk" FOREIGN KEY ("view_id") REFERENCES "saved_views"("id") ON DELETE cascade ON UPDATE no action;