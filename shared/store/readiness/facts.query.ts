import { sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  type AppliedMigration,
  formerJournal,
  journalTable,
  readFormerJournal,
  readJournal,
} from '../journal.ts'
import { defaultSchema, type Store } from '../store.ts'
import { auditFunction, expectedTables } from './expected.ts'

const Relation = z.object({
  name: z.string(),
  /** pg_class.relkind: r and p are tables. */
  kind: z.string(),
  may: z.object({
    SELECT: z.boolean(),
    INSERT: z.boolean(),
    UPDATE: z.boolean(),
    DELETE: z.boolean(),
  }),
  columns: z.array(z.object({ name: z.string(), type: z.string(), required: z.boolean() })),
  triggers: z.array(
    z.object({
      name: z.string(),
      calls: z.string(),
      /** pg_trigger.tgenabled: O for ordinary sessions, A always, R for replication only, D disabled. */
      enabled: z.string(),
      /** BEFORE each statement of UPDATE, DELETE and TRUNCATE. */
      whole: z.boolean(),
    }),
  ),
})

const Catalogue = z.object({
  encoding: z.string(),
  read_only: z.boolean(),
  may_create_schema: z.boolean(),
  schema: z.object({ usage: z.boolean(), create: z.boolean() }).nullable(),
  former_journal: z.boolean(),
  /** Whether our role may call the function that audits; null where there is none. */
  audits: z.boolean().nullable(),
  relations: z.array(Relation),
})

export type Relation = z.output<typeof Relation>
export type StoreFacts = z.output<typeof Catalogue> & {
  /** The migrations in our journal; undefined where there is none that may be read. */
  readonly journal: readonly AppliedMigration[] | undefined
  /** The migrations in the journal that versions up to 0.1.0 shared with others. */
  readonly formerJournal: readonly AppliedMigration[]
}

const names = [...expectedTables.map(({ name }) => name), journalTable]

/** Everything that is judged, in one statement, and the journals in one or two more. */
export function readFacts(store: Store): Promise<StoreFacts> {
  return store.run(async (db) => {
    const { rows } = await db.execute(catalogue(store.schema))
    const facts = Catalogue.parse(rows[0])
    const own = facts.relations.find(({ name }) => name === journalTable)
    const readable = facts.schema?.usage === true && own?.kind === 'r' && own.may.SELECT
    const former = store.schema === defaultSchema && facts.former_journal
    return {
      ...facts,
      journal: readable ? await readJournal(db) : undefined,
      formerJournal: former ? await readFormerJournal(db) : [],
    }
  })
}

const catalogue = (schema: string) => sql`
  SELECT
    (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()) AS encoding,
    current_setting('transaction_read_only') = 'on' AS read_only,
    has_database_privilege(current_database(), 'CREATE') AS may_create_schema,
    (SELECT json_build_object('usage', has_schema_privilege(oid, 'USAGE'), 'create', has_schema_privilege(oid, 'CREATE'))
      FROM pg_namespace WHERE nspname = ${schema}) AS schema,
    EXISTS (
      SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ${formerJournal.schema} AND c.relname = ${formerJournal.table}
        AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
    ) AS former_journal,
    (SELECT has_function_privilege(p.oid, 'EXECUTE')
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname = ${schema} AND p.proname = ${auditFunction} AND p.proargtypes = '1009'
    ) AS audits,
    (SELECT coalesce(json_agg(json_build_object(
        'name', c.relname,
        'kind', c.relkind,
        'may', json_build_object(
          'SELECT', has_table_privilege(c.oid, 'SELECT'),
          'INSERT', has_table_privilege(c.oid, 'INSERT'),
          'UPDATE', has_table_privilege(c.oid, 'UPDATE'),
          'DELETE', has_table_privilege(c.oid, 'DELETE')),
        'columns', ${columns},
        'triggers', ${triggers}
      )), '[]')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ${schema} AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        AND c.relname IN (${sql.join(
          names.map((name) => sql`${name}`),
          sql`, `,
        )})
    ) AS relations`

const columns = sql.raw(`(SELECT coalesce(json_agg(json_build_object(
    'name', a.attname,
    'type', format_type(a.atttypid, a.atttypmod),
    'required', a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AND a.attgenerated = ''
  )), '[]') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)`)

/** tgtype: 2 is BEFORE, 8 DELETE, 16 UPDATE, 32 TRUNCATE, 1 for each row (pg_trigger.h). */
const triggers = sql.raw(`(SELECT coalesce(json_agg(json_build_object(
    'name', t.tgname, 'calls', p.proname, 'enabled', t.tgenabled, 'whole', (t.tgtype & 59) = 58
  )), '[]') FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = c.oid AND NOT t.tgisinternal)`)
