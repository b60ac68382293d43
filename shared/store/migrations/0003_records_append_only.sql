CREATE TRIGGER aw_forecasts_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "aw_forecasts"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER aw_rep_scores_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "aw_rep_scores"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER aw_product_demand_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "aw_product_demand"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER wwi_reorder_recommendations_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "wwi_reorder_recommendations"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER wwi_supplier_scores_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "wwi_supplier_scores"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
