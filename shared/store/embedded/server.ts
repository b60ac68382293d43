import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, postgresAccount } from './account.ts'
import { postgresHome } from './binaries.ts'

export type EmbeddedPostgresOptions = {
  /** Kept between runs; its account must be able to enter it. */
  readonly directory: string
  readonly port: number
  /** Settings such as `fsync=off`. */
  readonly settings?: readonly string[]
}

export type EmbeddedPostgres = {
  readonly url: string
  /** Stops it as `SIGINT` does: connections are cut, everything committed is kept. */
  readonly stop: () => Promise<void>
}

type Cluster = { home: string; data: string; account: Account | undefined; password: string }

/**
 * Starts a real PostgreSQL on a loopback port, creating its data directory on the first run.
 * It leads its own process group, so that Ctrl-C reaches it only after those who use it have stopped.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const account = postgresAccount()
  const home = await postgresHome(account)
  await mkdir(options.directory, { recursive: true })
  await chmod(options.directory, 0o711)
  const data = join(options.directory, 'data')
  const password = await passwordOf(options.directory)
  const cluster = { home, data, account, password }
  if (!(await Bun.file(join(data, 'PG_VERSION')).exists())) await initialise(cluster, options)
  await stopLeftover(data)
  const server = await launch(cluster, options)
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${options.port}/postgres`,
    stop: () => stop(server),
  }
}

async function passwordOf(directory: string): Promise<string> {
  const path = join(directory, 'password')
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const password = randomBytes(18).toString('base64url')
  await writeFile(path, password, { mode: 0o600 })
  return password
}

async function initialise(cluster: Cluster, { directory }: EmbeddedPostgresOptions): Promise<void> {
  const { home, data, account, password } = cluster
  const passwordFile = join(directory, 'initdb-password')
  await rm(data, { recursive: true, force: true })
  await mkdir(data, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [data, passwordFile]) await chown(path, account.uid, account.gid)
  const child = spawn(
    join(home, 'bin', 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...account, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' },
  )
  const complaint = collect(child)
  const code = await exit(child)
  await rm(passwordFile)
  if (code !== 0) throw new Error(`initdb failed (${code}): ${complaint().trim()}`)
}

/** A killed parent leaves its server behind; its data directory says which process that is. */
async function stopLeftover(data: string): Promise<void> {
  const lock = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(lock.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1) return
  const alive = () => {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  }
  if (!alive()) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; alive() && waited < 10_000; waited += 50) await Bun.sleep(50)
}

async function launch(
  { home, data, account }: Cluster,
  { port, settings = [] }: EmbeddedPostgresOptions,
): Promise<ChildProcess> {
  const flags = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
  const child = spawn(
    join(home, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...flags.flatMap((flag) => ['-c', flag])],
    { ...account, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', detached: true },
  )
  const log = collect(child)
  const exited = exit(child).then((code) => {
    throw new Error(`PostgreSQL did not start (${code}): ${log().trim()}`)
  })
  const ready = new Promise<void>((resolve) => {
    child.stderr?.on('data', () => {
      if (log().includes('ready to accept connections')) resolve()
    })
  })
  await Promise.race([ready, exited])
  exited.catch(() => undefined)
  return child
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = exit(server)
  server.kill('SIGINT')
  await exited
}

const exit = (child: ChildProcess) =>
  new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })

/** Keeps the last lines a process said, for the message when it fails. */
function collect(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-4000)
  })
  return () => text
}
