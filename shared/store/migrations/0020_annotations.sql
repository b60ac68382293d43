CREATE TABLE "annotations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "annotations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"domain" text NOT NULL,
	"day" date NOT NULL,
	"text" text NOT NULL,
	"author" text NOT NULL,
	"author_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"idempotency_key" text,
	"fingerprint" text NOT NULL,
	CONSTRAINT "annotations_key" UNIQUE("author","idempotency_key")
);
--> statement-breakpoint
CREATE INDEX "annotations_domain_id" ON "annotations" USING btree ("domain","id");