import { randomBytes, randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '../embedded/server.ts'

type TestPostgres = { readonly url: string; readonly stop: () => Promise<void> }

let running: Promise<TestPostgres> | undefined
let made: string[] = []

/** How a test opens a store, besides its address: a busy machine is not a silent server. */
export const testStore = { sslMode: 'disable', applicationName: 'test', timeoutMs: 60_000 } as const

/** An empty database of its own; answers its address. */
export async function freshDatabase(encoding: 'UTF8' | 'LATIN1' = 'UTF8'): Promise<string> {
  return addressOf(await asAdmin((admin) => create(admin, `ENCODING '${encoding}'`)))
}

/**
 * A copy of the database `name`; answers its address. The first who asks fills it, whichever process of
 * the test run that is.
 */
export async function copyOfDatabase(
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  const copy = await asAdmin(async (admin) => {
    // Who wants another database need not wait until this one is filled.
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) {
      const draft = await create(admin, '')
      await fill(await addressOf(draft))
      await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
    }
    return create(admin, '', name)
  })
  return addressOf(copy)
}

/** Drops the databases that this process has made, and stops its PostgreSQL; that of a whole run stays. */
export async function stopTestPostgres(): Promise<void> {
  if (!running) return
  const { stop } = await running
  await asAdmin(async (admin) => {
    for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
  running = undefined
  made = []
  await stop()
}

/** The PostgreSQL that `tests/run.ts` has started for a whole run; without one, this process starts its own. */
function testPostgres(): Promise<TestPostgres> {
  const url = process.env.TEST_POSTGRES_URL
  running ??=
    url === undefined ? startTestPostgres() : Promise.resolve({ url, stop: async () => {} })
  return running
}

export async function startTestPostgres(): Promise<TestPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-test-'))
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=300',
  ]
  const server = await startEmbeddedPostgres({ directory, port: await freePort(), settings })
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await rm(server.directory, { recursive: true, force: true })
    },
  }
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const { url } = await testPostgres()
  const admin = new Client({ connectionString: url })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

async function create(admin: Client, settings: string, template = 'template0'): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await admin.query(`CREATE DATABASE ${name} ${settings} TEMPLATE ${template}`)
  made.push(name)
  return name
}

async function addressOf(name: string): Promise<string> {
  const { url } = await testPostgres()
  return url.replace(/\/postgres$/, `/${name}`)
}

/** The demo takes seven ports in a row. */
const row = 7
const ports = { first: 10_000 + (process.pid % 64) * 355, count: 355 - row }
let lastPort = randomInt(ports.count)

/**
 * A port on which nothing listens. It lies below those that systems give to outgoing connections, of
 * which any could take it before it is used; and in a range that other processes of a test run have none of, one
 * after the other, so that no test takes what another is about to listen on.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    lastPort = (lastPort + 1) % ports.count
    const port = ports.first + lastPort
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
