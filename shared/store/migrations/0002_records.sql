CREATE TABLE "aw_forecasts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "aw_forecasts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"subject" text NOT NULL,
	"row" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aw_product_demand" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "aw_product_demand_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"subject" text NOT NULL,
	"row" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aw_rep_scores" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "aw_rep_scores_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"subject" text NOT NULL,
	"row" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wwi_reorder_recommendations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "wwi_reorder_recommendations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"subject" text NOT NULL,
	"row" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wwi_supplier_scores" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "wwi_supplier_scores_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"as_of" date NOT NULL,
	"data_version" text NOT NULL,
	"subject" text NOT NULL,
	"row" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "aw_forecasts_run_id" ON "aw_forecasts" USING btree ("run_id","id");--> statement-breakpoint
CREATE INDEX "aw_product_demand_run_id" ON "aw_product_demand" USING btree ("run_id","id");--> statement-breakpoint
CREATE INDEX "aw_rep_scores_run_id" ON "aw_rep_scores" USING btree ("run_id","id");--> statement-breakpoint
CREATE INDEX "wwi_reorder_recommendations_run_id" ON "wwi_reorder_recommendations" USING btree ("run_id","id");--> statement-breakpoint
CREATE INDEX "wwi_supplier_scores_run_id" ON "wwi_supplier_scores" USING btree ("run_id","id");