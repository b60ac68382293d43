/**
 * `bun run test:schemathesis [--seconds 300] [--seed n] [--all]`: Schemathesis calls the three services as their
 * OpenAPI documents say, valid and invalid, alone and in sequences, and judges each answer by the document.
 * `--all`: each document as each role; otherwise as one. `--seconds` bounds each of these runs.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Role, role } from '@otel-bi/contract/access'
import { mintInternalToken } from '@otel-bi/runtime/auth/internal-token'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { createLifecycle } from '../../scripts/demo/lifecycle.ts'
import { startFuzzStack } from '../fuzz/fuzz-stack.ts'
import { notChecked, pythonPrograms } from '../python/environment.ts'
import { internalSecret } from '../stack/security/secured-stack.ts'

type Run = { readonly document: 'gateway' | 'aw' | 'wwi'; readonly caller: Role }

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31))
if (!Number.isSafeInteger(seconds) || seconds < 1 || !Number.isSafeInteger(seed))
  throw new Error('--seconds must be a whole number from 1, --seed a whole number')

const documents = ['gateway', 'aw', 'wwi'] as const
const runs: readonly Run[] = values.all
  ? documents.flatMap((document) => role.options.map((caller) => ({ document, caller })))
  : [
      { document: 'gateway', caller: 'admin' },
      { document: 'aw', caller: 'viewer' },
      { document: 'wwi', caller: 'analyst' },
    ]

const programs = await pythonPrograms(join(import.meta.dir, 'requirements.txt'))
if (programs === undefined) {
  console.log(notChecked)
  process.exit(0)
}

const { onStop, stop } = await createLifecycle({ interrupted: 1 })
onStop(stopTestPostgres)
const folder = await mkdtemp(join(tmpdir(), 'otel-bi-schemathesis-'))
onStop(() => rm(folder, { recursive: true, force: true }))
const starting = startFuzzStack()
onStop(async () => {
  await (await starting.catch(() => undefined))?.stop()
})
const stack = await starting
const urls = { gateway: stack.url, aw: stack.awUrl, wwi: stack.wwiUrl }
const tokens = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  async fetch(request) {
    const [, document = '', named] = new URL(request.url).pathname.split('/')
    const caller = role.parse(named)
    if (document === 'gateway') return new Response(await stack.tokenFor(caller))
    const identity = { subject: caller, roles: [caller] }
    return new Response(await mintInternalToken(internalSecret, `${document}-service`, identity))
  },
})
onStop(() => tokens.stop(true))

async function execute({ document, caller }: Run): Promise<boolean> {
  const file = join(import.meta.dir, `../../openapi/${document}.json`)
  const child = Bun.spawn(
    [
      ...[join(programs ?? '', 'st'), 'run', file, '--url', urls[document]],
      ...['--checks', 'all', '--exclude-checks', 'positive_data_acceptance,not_a_server_error'],
      ...['--seed', String(seed), '--max-time', String(seconds), '--continue-on-failure'],
      '--no-color',
      ...['--generation-database', 'none', '--request-timeout', '60', '--max-response-time', '60'],
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        TOKEN_URL: new URL(`${document}/${caller}`, tokens.url).href,
        SCHEMATHESIS_HOOKS: 'hooks',
        PYTHONPATH: import.meta.dir,
        PYTHONDONTWRITEBYTECODE: '1',
      },
      stdout: 'pipe',
      stderr: 'inherit',
    },
  )
  const said = await new Response(child.stdout).text()
  const code = await child.exited
  const [, generated = '0'] = /(\d+) generated/.exec(said) ?? []
  console.log(`${document} as ${caller}: ${generated} calls, ${code === 0 ? 'no fault' : 'faults'}`)
  if (code !== 0) console.log(said)
  // A run that called nothing has shown nothing.
  return code === 0 && Number(generated) > 0
}

console.log(`schemathesis: ${runs.length} runs of ${seconds} s, seed ${seed}`)
const waiting = runs.values()
const results: boolean[] = []
const worker = async () => {
  for (const run of waiting) results.push(await execute(run))
}
await Promise.all([worker(), worker(), worker()])
const good = results.filter(Boolean).length
console.log(`${good} pass\n${results.length - good} fail`)
await stop('Done.', good === results.length ? 0 : 1)
