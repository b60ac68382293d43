import type { Engine } from '../engine.ts'
import { type Checksums, checksumStatement, checksumsOf, differenceOf } from './checksum.ts'
import { ExtractUnequal } from './errors.ts'
import type { TypedTable } from './table.ts'

export async function fetchChecksums(
  engine: Pick<Engine, 'execute'>,
  table: TypedTable,
  signal?: AbortSignal,
): Promise<Checksums> {
  return checksumsOf(table, await engine.execute(checksumStatement(table), signal))
}

/** @throws ExtractUnequal naming the table and what differs first. */
export function assertEqual(table: TypedTable, copied: Checksums, expected: Checksums): void {
  for (const part of new Set([...copied.keys(), ...expected.keys()])) {
    const difference = differenceOf(table, copied.get(part), expected.get(part))
    if (difference)
      throw new ExtractUnequal(
        `${table.schema}.${table.table} differs in ${difference}${part === 0 ? '' : ` of ${quarter(part)}`}`,
      )
  }
}

const quarter = (part: number) => `${Math.floor(part / 10)} Q${part % 10}`
