CREATE TABLE "export_records" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "export_records_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"started_at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"domain" text NOT NULL,
	"view" text NOT NULL,
	"parameters" jsonb NOT NULL,
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"row_count" integer NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text,
	"duration_ms" double precision NOT NULL,
	"outcome" text NOT NULL,
	"trace_id" text
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"key" text NOT NULL,
	"parameters" jsonb NOT NULL,
	"requested_by" text NOT NULL,
	"state" text NOT NULL,
	"steps_done" integer NOT NULL,
	"steps_total" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"heartbeat_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"files" jsonb NOT NULL,
	"sections" jsonb NOT NULL,
	"problem" jsonb,
	"trace_id" text,
	CONSTRAINT "reports_report_id_unique" UNIQUE("report_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "reports_running" ON "reports" USING btree ("key") WHERE state = 'running';