import { type ExpectedTable, triggerFunction, triggerOf } from './expected.ts'
import type { Relation } from './facts.query.ts'
import type { Finding } from './finding.ts'

/** What is wrong with the tables of a store whose migrations are applied. */
export function tableFindings(
  schema: string,
  relations: readonly Relation[],
  expected: readonly ExpectedTable[],
): Finding[] {
  return expected.flatMap((table) => {
    const place = `${schema}.${table.name}`
    const relation = relations.find(({ name }) => name === table.name)
    if (relation?.kind !== 'r') return [missingTable(place, relation)]
    return [
      ...columnFindings(place, relation, table),
      ...privilegeFindings(place, relation, table),
      ...triggerFindings(place, relation, table),
    ]
  })
}

function missingTable(place: string, instead: Relation | undefined): Finding {
  const what = instead ? 'is not a table any more' : 'is missing'
  return {
    kind: 'missing_table',
    message: `${place} ${what}, though its migration was applied: restore the table with its rows from a backup.`,
  }
}

function columnFindings(place: string, relation: Relation, table: ExpectedTable): Finding[] {
  const columns = new Map(relation.columns.map((column) => [column.name, column]))
  const missing = table.columns.filter(({ name }) => !columns.has(name))
  const changed = table.columns.filter(({ name, type }) => {
    const column = columns.get(name)
    return column !== undefined && column.type !== type
  })
  const known = new Set(table.columns.map(({ name }) => name))
  const required = relation.columns.filter(({ name, required: must }) => must && !known.has(name))
  const list = (all: readonly { name: string; type: string }[]) =>
    all.map(({ name, type }) => `${name} (${type})`).join(', ')
  const findings: Finding[] = []
  if (missing.length > 0)
    findings.push({
      kind: 'missing_column',
      message: `${place} lacks the columns ${list(missing)}: restore the table with its rows from a backup.`,
    })
  if (changed.length > 0)
    findings.push({
      kind: 'changed_column',
      message: `${place} has columns of another type than ${list(changed)}: change them back with ALTER TABLE … ALTER COLUMN … TYPE.`,
    })
  if (required.length > 0)
    findings.push({
      kind: 'unknown_required_column',
      message: `${place} has columns that must be filled and that this version does not know, ${list(required)}: give them a default or drop them.`,
    })
  return findings
}

function privilegeFindings(place: string, { may }: Relation, table: ExpectedTable): Finding[] {
  const lacks = table.privileges.filter((privilege) => !may[privilege])
  if (lacks.length === 0) return []
  const list = lacks.join(', ')
  const message = `The role of POSTGRES_URL may not ${list} on ${place}: GRANT ${list} ON ${place} to it.`
  return [{ kind: 'privilege', message }]
}

function triggerFindings(place: string, relation: Relation, table: ExpectedTable): Finding[] {
  if (table.appendOnly === 'no') return []
  const name = triggerOf(table.name)
  const trigger = relation.triggers.find((one) => one.name === name)
  const enabled = table.appendOnly === 'always' ? ['A'] : ['A', 'O']
  const mode = table.appendOnly === 'always' ? 'ENABLE ALWAYS' : 'ENABLE'
  if (
    trigger &&
    enabled.includes(trigger.enabled) &&
    trigger.whole &&
    trigger.calls === triggerFunction
  )
    return []
  const how = trigger?.whole && trigger.calls === triggerFunction ? 'not enabled' : 'not there'
  const repair =
    how === 'not enabled'
      ? `as its owner, ALTER TABLE ${place} ${mode} TRIGGER ${name}`
      : `create it as the migrations do`
  const verify = table.name === 'audit_log' ? ', and run bun run audit verify' : ''
  const message = `Rows of ${place} can be changed, since the trigger ${name} is ${how}: ${repair}${verify}.`
  return [{ kind: 'trigger', message }]
}
