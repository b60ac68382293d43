import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageOf } from '@otel-bi/contract/answer'
import { AuditEntry } from '@otel-bi/contract/audit'
import { JobHistory } from '@otel-bi/contract/jobs'
import { Report } from '@otel-bi/contract/reports'
import { freePort, freshDatabase } from '@otel-bi/store/testing/postgres'
import {
  type ServiceProcess,
  startProcess,
  stopServices,
  untilAnswers,
} from '../../scripts/demo/processes.ts'
import { type Stack, startStack, startUpMs } from './stack.ts'

const scratch = await mkdtemp(join(tmpdir(), 'otel-bi-scheduled-'))
let stack: Stack
const scheduling: ServiceProcess[] = []
const ports = [await freePort(), await freePort()]
beforeAll(async () => {
  const postgresUrl = await freshDatabase()
  const INTERNAL_SERVICE_SHARED_SECRET = crypto.randomUUID()
  stack = await startStack({ postgresUrl, environment: { INTERNAL_SERVICE_SHARED_SECRET } })
  const gateway = {
    REPORT_SCHEDULE: '0 5 * * *',
    REPORT_RETENTION_DAYS: '30',
    REPORT_OUTPUT_DIR: stack.reportDir,
    INTERNAL_SERVICE_SHARED_SECRET,
    HOST: '127.0.0.1',
    POSTGRES_URL: postgresUrl,
    AW_SERVICE_URL: stack.awUrl,
    WWI_SERVICE_URL: stack.wwiUrl,
    REQUIRE_FRONTEND_AUTH: 'false',
    OTEL_TRACES_EXPORTER: 'none',
  }
  for (const port of ports)
    scheduling.push(
      startProcess({
        name: `gateway-${port}`,
        script: 'services/gateway/src/main.ts',
        logs: scratch,
        environment: { ...gateway, PORT: String(port) },
      }),
    )
  await Promise.all(
    ports.map((port) => untilAnswers(`http://127.0.0.1:${port}/api/health`, scheduling)),
  )
}, startUpMs)
afterAll(async () => {
  await Promise.all([stack.stop(), stopServices(scheduling)])
  await rm(scratch, { recursive: true, force: true })
})

const scheduled = `http://127.0.0.1:${ports[0]}`
const get = async (path: string, url = scheduled) => (await fetch(`${url}${path}`)).json()
const history = async (url = scheduled) => {
  const { jobs, data } = JobHistory.parse(
    await get('/api/jobs/gateway?job_id=gateway.daily.report', url),
  )
  return { jobs: jobs.filter(({ job_id }) => job_id === 'gateway.daily.report'), data }
}

test('two gateways with a schedule make one report on a fresh store: in the history, the list and the audit log', async () => {
  for (let waited = 0; waited < 150_000; waited += 100) {
    if ((await history()).data[0]?.status === 'succeeded') break
    await Bun.sleep(100)
  }
  const { jobs, data: executions } = await history()
  expect(jobs).toMatchObject([{ job_id: 'gateway.daily.report', cron: '0 5 * * *' }])
  expect(executions).toMatchObject([{ status: 'succeeded', trigger: 'startup' }])
  const reports = pageOf(Report).parse(await get('/api/reports')).data
  const made = reports.filter(({ state }) => state === 'completed')
  expect(made.map(({ id, requested_by }) => [id, requested_by])).toEqual([
    [String(executions[0]?.result?.report_id), 'scheduler'],
  ])
  expect((await readdir(stack.reportDir)).sort()).toEqual(
    made.flatMap(({ files }) => files.map(({ name }) => name)).sort(),
  )
  const audit = pageOf(AuditEntry).parse(await get('/api/audit?action=gateway.daily.report'))
  expect(audit.data[0]).toMatchObject({ actor: 'scheduler', outcome: 'succeeded' })
}, 180_000)

test('it can be run by hand like every job; at a gateway without a schedule there is no such job', async () => {
  const path = '/api/jobs/gateway/gateway.daily.report/run'
  expect((await history(stack.url)).jobs).toEqual([])
  expect((await fetch(`${stack.url}${path}`, { method: 'POST' })).status).toBe(404)
  const answer = await fetch(`${scheduled}${path}`, { method: 'POST' })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    202,
    expect.stringMatching(/^\/api\/jobs\/gateway\/executions\/\d+$/),
  ])
})
