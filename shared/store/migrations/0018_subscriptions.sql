CREATE TABLE "subscription_versions" (
	"subscription_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"change" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"subscription" jsonb NOT NULL,
	CONSTRAINT "subscription_versions_key" PRIMARY KEY("subscription_id","version","change")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subscriptions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"owner" text NOT NULL,
	"owner_name" text NOT NULL,
	"roles" text[] NOT NULL,
	"name" text NOT NULL,
	"definition" jsonb NOT NULL,
	"enabled" boolean NOT NULL,
	"version" integer NOT NULL,
	"next_send_at" timestamp (3) with time zone,
	"last_sent_at" timestamp (3) with time zone,
	"last_problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"idempotency_key" text,
	"fingerprint" text NOT NULL,
	CONSTRAINT "subscriptions_name" UNIQUE("owner","name"),
	CONSTRAINT "subscriptions_key" UNIQUE("owner","idempotency_key")
);
--> statement-breakpoint
CREATE INDEX "subscriptions_due" ON "subscriptions" USING btree ("next_send_at");
--> statement-breakpoint
CREATE TRIGGER subscription_versions_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "subscription_versions"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
