import { observe } from './instruments.ts'

export type PoolUsage = {
  readonly idle: number
  readonly used: number
  readonly pending: number
  readonly max: number
}

/** Reports how full a pool of database connections is. */
export function observePool(name: string, usage: () => PoolUsage): void {
  const pool = { 'db.client.connection.pool.name': name }
  observe('db.client.connection.count', (report) => {
    const { idle, used } = usage()
    report(idle, { ...pool, 'db.client.connection.state': 'idle' })
    report(used, { ...pool, 'db.client.connection.state': 'used' })
  })
  observe('db.client.connection.pending_requests', (report) => report(usage().pending, pool))
  observe('db.client.connection.max', (report) => report(usage().max, pool))
}
