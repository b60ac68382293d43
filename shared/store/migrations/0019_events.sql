CREATE TABLE "data_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "data_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"domain" text NOT NULL,
	"data_version" text NOT NULL,
	"as_of" date NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "events" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "data_changes_domain" ON "data_changes" USING btree ("domain","id");--> statement-breakpoint
CREATE TRIGGER data_changes_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "data_changes"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
