import { afterAll, beforeAll, expect, test } from 'bun:test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { $ } from 'bun'
import { z } from 'zod'
import { pythonPrograms } from '../python/environment.ts'
import { type SecuredStack, startSecuredStack } from '../stack/security/secured-stack.ts'

const here = import.meta.dir
const root = join(here, '../..')
const document = join(root, 'openapi/gateway.json')
const generator = 'org.openapitools:openapi-generator-cli:7.25.0'
const oapiCodegen = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2'
const question = 'measures=revenue,orders&by=country&range=all'
const Answer = z.object({ data: z.array(z.object({ values: z.object({ revenue: z.number() }) })) })

const Change = z.object({ meta: z.object({ totals: z.object({ change: z.number() }) }) })

let stack: SecuredStack
let folder: string
let expected: z.output<typeof Answer>['data']
let environment: Record<string, string | undefined>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otel-bi-clients-'))
  const EMBED_SECRET = Buffer.alloc(32, 1).toString('base64')
  stack = await startSecuredStack({ EMBED_SECRET })
  const token = await stack.tokenFor('viewer')
  environment = { ...process.env, GATEWAY: stack.url, PYTHONPATH: folder }
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${stack.url}/api/aw/metrics/sales?${question}`, { headers })
  expected = Answer.parse(await answer.json()).data
  expect(expected.length).toBeGreaterThan(3)
}, 300_000)
afterAll(async () => {
  await stack?.stop()
  await rm(folder, { recursive: true, force: true })
  await stopTestPostgres()
}, 60_000)

/** What a program prints. @throws Error with what it said when it fails */
async function run(words: readonly string[], cwd = folder): Promise<string> {
  // A token lasts five minutes, and generating a client may take as long.
  const current = { ...environment, TOKEN: await stack.tokenFor('viewer') }
  const { exitCode, stdout, stderr } = await $`${words}`.cwd(cwd).env(current).nothrow().quiet()
  if (exitCode !== 0) throw new Error(`${words.join(' ')}: ${stderr}${stdout}`.slice(0, 4_000))
  return stdout.toString().trim()
}

async function python(): Promise<string> {
  const programs = await pythonPrograms(join(here, 'python/requirements.txt'))
  if (programs === undefined) throw new Error('the Python packages cannot be had')
  return programs
}

test('oapi-codegen’s Go client compiles, and gets as many countries as the API has', async () => {
  const place = join(folder, 'go')
  await cp(join(here, 'go'), place, { recursive: true })
  await $`mkdir ${place}/client`
  await run(['go', 'run', oapiCodegen, '-config', 'config.yaml', document], place)
  await run(['go', 'vet', './...'], place)
  expect(await run(['go', 'run', '.'], place)).toBe(String(expected.length))
}, 600_000)

/** Makes a client by OpenAPI Generator, whose archive Maven fetches once. */
async function generate(place: string, from: string, ...options: readonly string[]): Promise<void> {
  const fetched = [`-Dartifact=${generator}`, '-DoutputDirectory=.']
  await run(['mvn', '-q', '-B', 'dependency:copy', ...fetched])
  const jar = `${generator.split(':').slice(1).join('-')}.jar`
  await run(['java', '-jar', jar, 'generate', '-i', from, '-o', place, ...options])
}

test('OpenAPI Generator’s Java client compiles, and gets as many countries as the API has', async () => {
  const place = join(folder, 'java')
  await generate(place, document, '-g', 'java', '--library', 'native')
  await cp(join(here, 'java/Ask.java'), join(place, 'src/main/java/Ask.java'))
  const libraries = ['dependency:copy-dependencies', '-DoutputDirectory=target/lib']
  await run(['mvn', '-q', '-B', '-Dmaven.test.skip=true', 'compile', ...libraries], place)
  const answer = await run(['java', '-cp', 'target/classes:target/lib/*', 'Ask'], place)
  expect(answer).toBe(String(expected.length))
}, 600_000)

test('OpenAPI Generator’s Python client compiles, and gets as many countries as the API has', async () => {
  const place = join(folder, 'python')
  // Of webhooks it makes calls without types, which Python cannot read.
  const callsAlone = join(folder, 'gateway-calls.json')
  const { webhooks: _, ...calls } = z
    .looseObject({ webhooks: z.unknown() })
    .parse(await Bun.file(document).json())
  await Bun.write(callsAlone, JSON.stringify(calls))
  await generate(place, callsAlone, '-g', 'python', '--package-name', 'generated_otel_bi')
  await run(['mv', join(place, 'generated_otel_bi'), folder])
  const program = join(await python(), 'python')
  await run([program, '-m', 'compileall', '-q', 'generated_otel_bi'])
  const answer = await run([program, join(here, 'python/ask_generated.py')])
  expect(answer).toBe(String(expected.length))
}, 600_000)

test('openapi-python-client’s client imports, and gets as many countries as the API has', async () => {
  const programs = await python()
  const made = ['--path', document, '--output-path', join(folder, 'o_tel_bi_client')]
  await run([join(programs, 'openapi-python-client'), 'generate', ...made, '--meta', 'none'])
  expect(await run([join(programs, 'python'), join(here, 'python/ask.py')])).toBe(
    String(expected.length),
  )
}, 600_000)

test('the example for analysts prints each country’s revenue, signed in by client credentials; its drivers add up to the change, and its panel is of one question', async () => {
  const programs = await python()
  const issuer = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    async fetch(request) {
      const basic = request.headers.get('authorization') === `Basic ${btoa('analysis:a secret')}`
      const grant = new URLSearchParams(await request.text()).get('grant_type')
      if (!basic || grant !== 'client_credentials')
        return Response.json({ error: 'invalid_client' }, { status: 401 })
      const access_token = await stack.tokenFor('analyst')
      return Response.json({ access_token, token_type: 'Bearer', expires_in: 300 })
    },
  })
  const secrets = { CLIENT_ID: 'analysis', CLIENT_SECRET: 'a secret' }
  environment = { ...environment, BI_URL: stack.url, TOKEN_URL: issuer.url.href, ...secrets }
  const example = join(root, 'shared/clients/example/metric_frame.py')
  const [header = '', ...rows] = (await run([join(programs, 'python'), example])).split('\n')
  // By its functions, as a notebook imports them.
  const code = [
    'from metric_frame import drivers, embed_page',
    'frame = drivers("aw.sales", "revenue", by="country", range="last_year")',
    'print(round(frame["contribution"].sum(), 2), embed_page("aw.sales", "measures=revenue"))',
  ].join('\n')
  environment = { ...environment, PYTHONPATH: join(root, 'shared/clients/example') }
  const [sum, panel] = (await run([join(programs, 'python'), '-c', code])).split(' ')
  await issuer.stop(true)
  const headers = { authorization: `Bearer ${await stack.tokenFor('viewer')}` }
  const path = '/api/aw/metrics/sales/drivers?measure=revenue&by=country&range=last_year'
  const { meta } = Change.parse(await (await fetch(stack.url + path, { headers })).json())
  expect(Number(sum)).toBeCloseTo(meta.totals.change, 1)
  expect(panel).toStartWith(`${stack.url}/embed#token=`)
  const place = header.split(',').indexOf('values.revenue')
  expect(rows.map((row) => Number(row.split(',')[place]))).toEqual(
    expected.map(({ values }) => values.revenue),
  )
}, 600_000)
