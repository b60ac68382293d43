import { afterAll, expect, test } from 'bun:test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { freePort } from '../testing/postgres.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './server.ts'

const running: EmbeddedPostgres[] = []
const folders: string[] = []
afterAll(async () => {
  for (const server of running) await server.stop()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function start(directory: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ directory, port: await freePort() })
  running.push(server)
  folders.push(server.directory)
  return server
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}

test('it starts below a folder that no other account may enter, and keeps its rows: 1 + 1 = 2 starts', async () => {
  const hidden = await mkdtemp(join(tmpdir(), 'otel-bi-private-'))
  folders.push(hidden)
  const directory = join(hidden, 'store')
  await mkdir(directory)
  const first = await start(directory)
  await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await first.stop()
  const second = await start(directory)
  expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
})

test('a second start on the same folder stops what the first left behind, and takes its place', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-leftover-'))
  folders.push(directory)
  const leftover = await start(directory)
  const successor = await start(directory)
  expect(await ask(successor.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await expect(ask(leftover.url, 'SELECT 1')).rejects.toThrow()
})
