CREATE TABLE "alert_evaluations" (
	"rule_id" bigint NOT NULL,
	"slot" timestamp (3) with time zone NOT NULL,
	"evaluated_at" timestamp (3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	"told" integer NOT NULL,
	"trace_id" text,
	CONSTRAINT "alert_evaluations_key" PRIMARY KEY("rule_id","slot")
);
--> statement-breakpoint
CREATE TABLE "alert_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alert_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"rule_id" bigint NOT NULL,
	"rule_version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"event" text NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"mark" text,
	"value" double precision,
	"reference" double precision,
	"change" double precision,
	"phase" text,
	"reason" text,
	"trace_id" text
);
--> statement-breakpoint
CREATE TABLE "alert_rule_versions" (
	"rule_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"change" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"rule" jsonb NOT NULL,
	CONSTRAINT "alert_rule_versions_key" PRIMARY KEY("rule_id","version","change")
);
--> statement-breakpoint
CREATE TABLE "alert_rules" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alert_rules_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"owner" text NOT NULL,
	"owner_name" text NOT NULL,
	"roles" text[] NOT NULL,
	"name" text NOT NULL,
	"definition" jsonb NOT NULL,
	"enabled" boolean NOT NULL,
	"muted_until" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"idempotency_key" text,
	"fingerprint" text NOT NULL,
	CONSTRAINT "alert_rules_name" UNIQUE("owner","name"),
	CONSTRAINT "alert_rules_key" UNIQUE("owner","idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "alert_states" (
	"rule_id" bigint PRIMARY KEY NOT NULL,
	"phase" text NOT NULL,
	"instances" jsonb NOT NULL,
	"health" jsonb,
	"next_check_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"checked_at" timestamp (3) with time zone,
	"data_version" text
);
--> statement-breakpoint
ALTER TABLE "alert_evaluations" ADD CONSTRAINT "alert_evaluations_rule_id_alert_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "alert_rules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_states" ADD CONSTRAINT "alert_states_rule_id_alert_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "alert_rules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_history_rule" ON "alert_history" USING btree ("rule_id","id");--> statement-breakpoint
CREATE INDEX "alert_states_due" ON "alert_states" USING btree ("next_check_at");
--> statement-breakpoint
CREATE TRIGGER alert_rule_versions_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "alert_rule_versions"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER alert_history_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "alert_history"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
