/** What can stand between a store and this version, each in the words that readiness and the doctor use. */
export const findingKinds = [
  'encoding',
  'read_only',
  'schema_missing',
  'schema_closed',
  'journal_closed',
  'newer',
  'changed_migration',
  'foreign_table',
  'pending_migrations',
  'failed_migration',
  'missing_table',
  'missing_column',
  'changed_column',
  'unknown_required_column',
  'privilege',
  'trigger',
  'function',
] as const

export type FindingKind = (typeof findingKinds)[number]

/** One sentence: what is wrong, where, and what to do. Names no host, no login and no password. */
export type Finding = { readonly kind: FindingKind; readonly message: string }
