import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, postgresAccount } from './account.ts'
import { openToOthers, ownedByRoot, postgresHome } from './binaries.ts'

export type EmbeddedPostgresOptions = {
  /** Kept between runs. */
  readonly directory: string
  readonly port: number
  /** Settings such as `fsync=off`. */
  readonly settings?: readonly string[]
}

export type EmbeddedPostgres = {
  readonly url: string
  /** Where its data are. */
  readonly directory: string
  /** Stops it as `SIGINT` does: connections are cut, everything committed is kept. */
  readonly stop: () => Promise<void>
  /** Resolves when it ends without `stop`, to how it ended and its last log line. */
  readonly died: Promise<string>
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
  const directory = await clusterDirectory(options.directory, account)
  const data = join(directory, 'data')
  const password = await passwordOf(directory)
  const cluster = { home, data, account, password }
  if (!(await Bun.file(join(data, 'PG_VERSION')).exists())) await initialise(cluster, directory)
  await stopLeftover(data)
  const { child, log } = await launch(cluster, options)
  let stopping = false
  const died = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      if (!stopping) resolve(`${signal ?? `exit code ${code}`}; ${log().trim().split('\n').at(-1)}`)
    })
  })
  return {
    died,
    url: `postgres://postgres:${password}@127.0.0.1:${options.port}/postgres`,
    directory,
    stop() {
      stopping = true
      return stop(child)
    },
  }
}

/**
 * Where the cluster lives: the asked folder, or, when root lends an account that may not enter that
 * folder (a checkout below a private one), a folder of root's own below the temporary one.
 * @throws Error when a folder of that name there belongs to another account.
 */
async function clusterDirectory(asked: string, account: Account | undefined): Promise<string> {
  await mkdir(asked, { recursive: true })
  if (!account) return asked
  await chmod(asked, 0o711)
  if (await openToOthers(asked)) return asked
  const name = createHash('sha256').update(asked).digest('hex').slice(0, 16)
  const directory = join(tmpdir(), `otel-bi-store-${name}`)
  await mkdir(directory, { recursive: true, mode: 0o711 })
  if (!(await ownedByRoot(directory))) throw new Error(`${directory} belongs to another account`)
  return directory
}

async function passwordOf(directory: string): Promise<string> {
  const path = join(directory, 'password')
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const password = randomBytes(18).toString('base64url')
  await writeFile(path, password, { mode: 0o600 })
  return password
}

async function initialise(cluster: Cluster, directory: string): Promise<void> {
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
  const stderr = collect(child)
  const code = await exit(child)
  await rm(passwordFile)
  if (code !== 0) throw new Error(`initdb failed (${code}): ${stderr().trim()}`)
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
  for (let waited = 0; alive() && waited < 60_000; waited += 50) await Bun.sleep(50)
}

async function launch(
  { home, data, account }: Cluster,
  { port, settings = [] }: EmbeddedPostgresOptions,
): Promise<{ child: ChildProcess; log: () => string }> {
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
  return { child, log }
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

/** Keeps the last lines of a process's standard error, for the message when it fails. */
function collect(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-4000)
  })
  return () => text
}
