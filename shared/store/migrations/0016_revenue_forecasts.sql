CREATE TABLE "wwi_forecasts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "wwi_forecasts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"subject" text NOT NULL,
	"row" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "wwi_forecasts_run_id" ON "wwi_forecasts" USING btree ("run_id","id");
--> statement-breakpoint
CREATE TRIGGER wwi_forecasts_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "wwi_forecasts"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
