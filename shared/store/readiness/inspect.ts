import { readMigrations } from '../migrations.ts'
import type { Store } from '../store.ts'
import { readFacts } from './facts.query.ts'
import type { Finding } from './finding.ts'
import { judge } from './findings.ts'

/**
 * What stands between the store and this version; reads only.
 * @throws StoreUnavailable when the server cannot be reached.
 */
export async function inspectStore(store: Store): Promise<readonly Finding[]> {
  return judge(store.schema, await readFacts(store), await readMigrations()).findings
}
