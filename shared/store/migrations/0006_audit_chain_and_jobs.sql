CREATE TABLE "job_executions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "job_executions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"job_id" text NOT NULL,
	"domain" text NOT NULL,
	"scheduled_for" timestamp (3) with time zone NOT NULL,
	"trigger" text NOT NULL,
	"status" text NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"token" integer DEFAULT 0 NOT NULL,
	"owner" text,
	"requested_by" text,
	"idempotency_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"available_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"heartbeat_at" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"error" text,
	"result" jsonb,
	"rows_written" integer,
	"trace_id" text
);
--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "previous_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "job_executions_slot" ON "job_executions" USING btree ("job_id","scheduled_for");--> statement-breakpoint
CREATE UNIQUE INDEX "job_executions_live" ON "job_executions" USING btree ("job_id") WHERE status IN ('queued', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "job_executions_idempotency" ON "job_executions" USING btree ("job_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "job_executions_domain_id" ON "job_executions" USING btree ("domain","id");--> statement-breakpoint
CREATE INDEX "job_executions_job_id" ON "job_executions" USING btree ("job_id","id");