import { type AppliedMigration, journalTable } from '../journal.ts'
import { type Migration, tablesOf } from '../migrations.ts'
import { auditFunction, type ExpectedTable, expectedTables } from './expected.ts'
import type { Relation, StoreFacts } from './facts.query.ts'
import type { Finding } from './finding.ts'
import { tableFindings } from './table-findings.ts'

export type Verdict = {
  readonly findings: readonly Finding[]
  /** Whether migrating would help and may be tried. */
  readonly migratable: boolean
}

/** Judges a store for this version of the product, whose migrations are given. */
export function judge(
  schema: string,
  facts: StoreFacts,
  migrations: readonly Migration[],
): Verdict {
  const server = serverFindings(facts)
  const closed = schemaFindings(schema, facts)
  if (closed.length > 0) return { findings: [...server, ...closed], migratable: false }
  const applied = facts.journal ?? ofOurs(facts.formerJournal, migrations)
  const history = historyFindings(applied, migrations)
  const pending = migrations.filter(({ when }) => !applied.some((one) => one.when === when))
  const foreign = foreignTables(schema, facts.relations, pending)
  const found = [...server, ...history, ...foreign]
  if (pending.length === 0) {
    const tables = tableFindings(schema, facts.relations, expectedTables)
    // A journal of our own is missing where 0.1.0 made the store; it is added when the role may.
    const adoptable = facts.journal === undefined && facts.schema?.create === true
    const findings = [...found, ...tables, ...functionFindings(schema, facts)]
    return { findings, migratable: adoptable && findings.length === 0 }
  }
  const may = facts.schema ? facts.schema.create : facts.may_create_schema
  return {
    findings: [...found, ...(foreign.length > 0 ? [] : [pendingFinding(schema, pending, may)])],
    migratable: found.length === 0 && may,
  }
}

function functionFindings(schema: string, { audits }: StoreFacts): Finding[] {
  if (audits) return []
  const place = `${schema}.${auditFunction}(text[])`
  const message =
    audits === null
      ? `Nothing can be audited, since the function ${place} is not there: create it as the migrations do.`
      : `The role of POSTGRES_URL may not audit: GRANT EXECUTE ON FUNCTION ${place} to it.`
  return [{ kind: 'function', message }]
}

/** Of a journal that others write too, only what is certainly ours. */
const ofOurs = (journal: readonly AppliedMigration[], migrations: readonly Migration[]) =>
  journal.filter(({ hash }) => migrations.some(({ hashes }) => hashes.includes(hash)))

function serverFindings({ encoding, read_only }: StoreFacts): Finding[] {
  const findings: Finding[] = []
  if (encoding !== 'UTF8')
    findings.push({
      kind: 'encoding',
      message: `The database is encoded in ${encoding}, which cannot hold every character: create one WITH ENCODING 'UTF8' TEMPLATE template0 and restore a dump into it.`,
    })
  if (read_only)
    findings.push({
      kind: 'read_only',
      message:
        'PostgreSQL takes no writes: it is a standby, or default_transaction_read_only is on; name the primary in POSTGRES_URL, or switch it off.',
    })
  return findings
}

function schemaFindings(schema: string, facts: StoreFacts): Finding[] {
  if (facts.schema === null)
    return facts.may_create_schema
      ? []
      : [
          {
            kind: 'schema_missing',
            message: `The schema ${schema} is missing and the role of POSTGRES_URL may not create it: create it, and grant USAGE and CREATE on it to the role that migrates.`,
          },
        ]
  if (!facts.schema.usage)
    return [
      {
        kind: 'schema_closed',
        message: `The role of POSTGRES_URL may not use the schema ${schema}: GRANT USAGE ON SCHEMA ${schema} to it.`,
      },
    ]
  const journal = facts.relations.find(({ name }) => name === journalTable)
  return journal && facts.journal === undefined
    ? [
        {
          kind: 'journal_closed',
          message: `The journal ${schema}.${journalTable} cannot be read: GRANT SELECT on it to the role of POSTGRES_URL.`,
        },
      ]
    : []
}

function historyFindings(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): Finding[] {
  const byWhen = new Map(migrations.map((migration) => [migration.when, migration]))
  const unknown = applied.filter(({ when }) => !byWhen.has(when))
  const newer: Finding = {
    kind: 'newer',
    message: `The store belongs to a newer version: ${unknown.length} of its migrations are unknown to this one; deploy that version or a later one.`,
  }
  const changed = applied.flatMap(({ when, hash }): Finding[] => {
    const migration = byWhen.get(when)
    if (migration === undefined || migration.hashes.includes(hash)) return []
    const message = `The migration ${migration.tag} was applied in another form than this version has it: deploy the version that applied it, or restore the store from before.`
    return [{ kind: 'changed_migration', message }]
  })
  return unknown.length > 0 ? [newer, ...changed] : changed
}

/** What has the name of a table that is still to be created. */
function foreignTables(
  schema: string,
  relations: readonly Relation[],
  pending: readonly Migration[],
): Finding[] {
  const names = pending.flatMap(tablesOf)
  return relations
    .filter(({ name }) => names.includes(name))
    .map((relation) => {
      const expected = expectedTables.find(({ name }) => name === relation.name)
      const message = `${schema}.${relation.name} is there, but no migration of ours made it: ${difference(relation, expected)}; set POSTGRES_SCHEMA to a schema for this product alone, or restore ${journalTable} from the store's backup.`
      return { kind: 'foreign_table', message }
    })
}

function difference({ kind, columns }: Relation, expected: ExpectedTable | undefined): string {
  if (kind !== 'r') return kind === 'v' ? 'it is a view' : 'it is no ordinary table'
  const has = new Set(columns.map(({ name }) => name))
  const lacks = (expected?.columns ?? []).filter(({ name }) => !has.has(name))
  return lacks.length === 0
    ? 'it has our columns'
    : `it lacks the columns ${lacks.map(({ name }) => name).join(', ')}`
}

function pendingFinding(schema: string, pending: readonly Migration[], may: boolean): Finding {
  const tags = pending.map(({ tag }) => tag).join(', ')
  const todo = may
    ? 'a service applies them when it starts'
    : `start a service once as a role that may create tables in the schema ${schema}`
  return { kind: 'pending_migrations', message: `Migrations are not applied (${tags}): ${todo}.` }
}
