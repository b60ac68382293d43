-- Also for sessions with session_replication_role = replica, which ordinary triggers let through.
ALTER TABLE "audit_log" ENABLE ALWAYS TRIGGER audit_log_append_only;
