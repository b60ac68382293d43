import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, freshDatabase } from '@otel-bi/store/testing/postgres'

const root = join(import.meta.dir, '../..')
const directory = await mkdtemp(join(tmpdir(), 'otel-bi-recipe-'))
afterAll(() => rm(directory, { recursive: true, force: true }))

const readme = await Bun.file(join(root, 'README.md')).text()
const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => (block ?? '').trim())
const recipe = blocks.find((block) => block.includes('services/gateway/src/main.ts')) ?? ''

/** The recipe with this machine's ports, database, folder and bun; without installing and building again. */
async function replayed(): Promise<{ script: string; gateway: string }> {
  const [aw, wwi, gateway] = [await freePort(), await freePort(), await freePort()]
  const script = recipe
    .replace(/^bun=.*$/m, `bun=${process.execPath}`)
    .replace('$bun install --frozen-lockfile && $bun scripts/build-ui.ts && ', '')
    .replace(/POSTGRES_URL=\S+/, `POSTGRES_URL=${await freshDatabase()}`)
    .replaceAll('.data', directory)
    .replace('PORT=8001', `PORT=${aw}`)
    .replace('PORT=8002', `PORT=${wwi}`)
    .replaceAll(/8000/g, String(gateway))
  const services = `export POSTGRES_TIMEOUT_MS=60000 AW_SERVICE_URL=http://localhost:${aw} WWI_SERVICE_URL=http://localhost:${wwi}`
  return { script: `${services}\n${script}`, gateway: `localhost:${gateway}` }
}

/** What the services warned of, each once, beside processes that had not started when readiness was asked. */
function warningsIn(output: string): string[] {
  const lines = output.split('\n').filter((line) => /^\{.*"level":"(?:WARNING|ERROR)"/.test(line))
  const messages = lines.map((line) => String(JSON.parse(line).message))
  return [...new Set(messages)].filter((text) => !text.startsWith('not ready: ')).toSorted()
}

test('the README starts three services without containers in nine lines', () => {
  expect(recipe.split('\n')).toHaveLength(9)
})

test('the README’s nine lines start services that are ready and answer, and stop together', async () => {
  const { script, gateway } = await replayed()
  const questions = ['aw', 'wwi'].map(
    (domain) => `curl -fsS -o /dev/null -w '\\n%{http_code}' '${gateway}/api/${domain}/sales/kpis'`,
  )
  const shell = Bun.spawn(
    ['bash', '-c', [script, ...questions, 'kill $(jobs -p)', 'wait'].join('\n')],
    { cwd: root, env: { PATH: process.env.PATH }, stdout: 'pipe', stderr: 'pipe' },
  )
  const output = await new Response(shell.stdout).text()
  expect(output).toContain('"status":"ok"')
  expect(output.split('\n').filter((line) => line.startsWith('200'))).toHaveLength(2)
  // On an empty database too: tables that are not there yet are made, not warned of.
  expect(warningsIn(output)).toEqual([
    'REQUIRE_FRONTEND_AUTH=false: every caller is anonymous and has every role',
    'reading sample data, not SQL Server',
  ])
}, 400_000)
