import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dir, '../..')

/** Where Bun keeps what it has transpiled, for the next start; without a home folder it asks for this name. */
const transpiled = join(root, '.data/transpiled')

export type StackOptions = {
  readonly ports: { readonly gateway: number; readonly aw: number; readonly wwi: number }
  readonly postgresUrl: string
  readonly sampleDir: string
  /** Folder for full reports; it must be there. */
  readonly reportDir: string
  /** Folder for each process's log. */
  readonly logs: string
  /** What is set beyond the defaults, for instance where telemetry goes. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Whether a service restarts when one of its files changes. */
  readonly watch?: boolean
}

export type ServiceProcess<Name extends string = string> = {
  readonly name: Name
  readonly child: ChildProcess
  readonly log: string
}

const serviceNames = ['aw', 'wwi', 'gateway'] as const
export type ServiceName = (typeof serviceNames)[number]

/**
 * Starts the three services as processes of their own. Each leads its own process group, so that
 * Ctrl-C reaches only the process that started them, which stops them in order.
 */
export function startServices(options: StackOptions): ServiceProcess<ServiceName>[] {
  const secret = crypto.randomUUID() + crypto.randomUUID()
  const environment = { INTERNAL_SERVICE_SHARED_SECRET: secret, ...options.environment }
  return serviceNames.map((name) => startService(name, { ...options, environment }))
}

/** Starts one of them; `environment` must hold the secret that it shares with the others. */
export function startService(
  name: ServiceName,
  options: StackOptions,
): ServiceProcess<ServiceName> {
  const { ports, postgresUrl, sampleDir, reportDir, watch = false } = options
  const defaults = {
    OTEL_TRACES_EXPORTER: 'none',
    AW_WAREHOUSE: 'embedded',
    WWI_WAREHOUSE: 'embedded',
    // The sample's wholesaler, as Microsoft's, sells in the United States.
    WWI_CURRENCY: 'USD',
    REQUIRE_FRONTEND_AUTH: 'false',
  }
  const common = {
    HOST: '127.0.0.1',
    POSTGRES_URL: postgresUrl,
    SAMPLE_WAREHOUSE_DIR: sampleDir,
    REPORT_OUTPUT_DIR: reportDir,
    AW_SERVICE_URL: `http://127.0.0.1:${ports.aw}`,
    WWI_SERVICE_URL: `http://127.0.0.1:${ports.wwi}`,
  }
  return startProcess({
    name,
    script: `services/${name}/src/main.ts`,
    logs: options.logs,
    watch,
    environment: { ...defaults, ...options.environment, ...common, PORT: String(ports[name]) },
  })
}

type ProcessOptions<Name extends string> = {
  readonly name: Name
  readonly script: string
  readonly logs: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly watch?: boolean
}

export function startProcess<Name extends string>({
  name,
  script,
  logs,
  environment,
  watch = false,
}: ProcessOptions<Name>): ServiceProcess<Name> {
  const log = join(logs, `${name}.log`)
  const output = openSync(log, 'w')
  const child = spawn(
    process.execPath,
    [...(watch ? ['--watch', '--no-clear-screen'] : []), script],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', output, output],
      env: {
        PATH: process.env.PATH,
        BUN_RUNTIME_TRANSPILER_CACHE_PATH: transpiled,
        ...environment,
      },
    },
  )
  return { name, child, log }
}

export const hasExited = ({ child }: ServiceProcess) =>
  child.exitCode !== null || child.signalCode !== null

/** Stops every process and returns their exit codes. */
export async function stopServices(
  processes: readonly ServiceProcess[],
): Promise<(number | null)[]> {
  return Promise.all(
    processes.map(async (service) => {
      if (!hasExited(service)) {
        const exited = new Promise((resolve) => service.child.once('exit', resolve))
        service.child.kill('SIGTERM')
        await exited
      }
      return service.child.exitCode
    }),
  )
}

/** Waits until the gateway and everything behind it is ready. @throws Error when a process ends first. */
export const untilReady = (url: string, processes: readonly ServiceProcess[]): Promise<void> =>
  untilAnswers(`${url}/api/health/ready`, processes)

/** Waits until an address returns a 2xx status. @throws Error when a process ends first. */
export async function untilAnswers(
  url: string,
  processes: readonly ServiceProcess[],
): Promise<void> {
  const deadline = performance.now() + 120_000
  while (performance.now() < deadline) {
    const ended = processes.find(hasExited)
    if (ended) throw new Error(`${ended.name} ended before it was ready:\n${await tail(ended.log)}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await Bun.sleep(50)
  }
  throw new Error(`${url} did not answer within two minutes`)
}

async function tail(log: string): Promise<string> {
  return (await Bun.file(log).text()).split('\n').slice(-20).join('\n')
}
