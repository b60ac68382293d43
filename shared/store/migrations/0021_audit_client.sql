ALTER TABLE "audit_log" ADD COLUMN "client" text;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "service_account" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- As in 0012, with the two columns. An entry says nothing of them where they say nothing, so that its hash is
-- what it was before they existed.
--
-- Adds entries to the ends of their domains' chains. Each entry is the canonical JSON that its hash is made of,
-- so what is stored is what was hashed. The locks last until commit: who holds a domain's is the only one to
-- extend its chain, so ids ascend along it.
CREATE OR REPLACE FUNCTION append_audit(entries text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	one record;
	heads jsonb := '{}';
	previous text;
	previous_hashes text[] := '{}';
	hashes text[] := '{}';
	link text;
BEGIN
	-- Sorted, so that two writers never wait for each other.
	PERFORM pg_advisory_xact_lock(hashtext('audit_log'), hashtext(d.domain))
	FROM (SELECT DISTINCT entry::jsonb ->> 'domain' AS domain FROM unnest(entries) entry ORDER BY 1) d;
	FOR one IN SELECT entry, entry::jsonb ->> 'domain' AS domain FROM unnest(entries) entry LOOP
		previous := heads ->> one.domain;
		IF previous IS NULL THEN
			-- A statement of its own sees what the last holder of the lock committed.
			SELECT a.hash INTO previous FROM audit_log a WHERE a.domain = one.domain ORDER BY a.id DESC LIMIT 1;
			previous := coalesce(previous, '');
		END IF;
		link := encode(sha256(convert_to(previous || E'\n' || one.entry, 'UTF8')), 'hex');
		previous_hashes := previous_hashes || previous;
		hashes := hashes || link;
		heads := heads || jsonb_build_object(one.domain, link);
	END LOOP;
	INSERT INTO audit_log (occurred_at, service, actor, roles, action, domain, resource, parameters, outcome,
		status, duration_ms, row_count, trace_id, client, service_account, previous_hash, hash)
	SELECT r.occurred_at, r.service, r.actor, r.roles, r.action, r.domain, r.resource, r.parameters, r.outcome,
		r.status, r.duration_ms, r.row_count, r.trace_id, r.client, coalesce(r.service_account, false),
		e.previous_hash, e.hash
	FROM unnest(entries, previous_hashes, hashes) WITH ORDINALITY AS e(entry, previous_hash, hash, position)
	CROSS JOIN LATERAL jsonb_populate_record(NULL::audit_log, e.entry::jsonb) r
	ORDER BY e.position;
END
$$;
