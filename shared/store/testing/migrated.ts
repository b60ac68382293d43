import { migrateStore } from '../migrate.ts'
import { openStore } from '../store.ts'
import { copyOfDatabase, testStore } from './postgres.ts'

/** An empty store of its own with the present schema; answers its address. The migrations run once in a test run. */
export const migratedDatabase = (): Promise<string> =>
  copyOfDatabase('migrated', async (url) => {
    const store = openStore({ url, ...testStore })
    try {
      await migrateStore(store)
    } finally {
      await store.close()
    }
  })
