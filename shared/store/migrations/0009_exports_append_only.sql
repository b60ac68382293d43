CREATE TRIGGER export_records_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "export_records"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE "export_records" ENABLE ALWAYS TRIGGER export_records_append_only;
