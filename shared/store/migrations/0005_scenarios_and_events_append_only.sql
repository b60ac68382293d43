CREATE TRIGGER wwi_business_events_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "wwi_business_events"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER wwi_whatif_scenarios_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "wwi_whatif_scenarios"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
