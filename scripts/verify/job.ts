import { got, holds } from './expectations.ts'
import type { System } from './system.ts'

const patienceMs = 60_000

/** Requests one run, or watches the running one, until it has succeeded. */
export async function runAJob({ client }: System): Promise<string> {
  const path = { domain: 'aw', job_id: 'aw.daily.data_quality' } as const
  const deadline = performance.now() + patienceMs
  while (performance.now() < deadline) {
    const { data, response } = await client.POST('/api/jobs/{domain}/{job_id}/run', {
      params: { path, header: { 'idempotency-key': crypto.randomUUID() } },
    })
    if (data) return follow(client, data.id, deadline)
    holds(response.status === 409, `${path.job_id} answered ${response.status}`)
    await Bun.sleep(500)
  }
  throw new Error(`${path.job_id} could not be started`)
}

async function follow(client: System['client'], id: number, deadline: number): Promise<string> {
  const params = { path: { domain: 'aw', id } } as const
  while (performance.now() < deadline) {
    const answer = await client.GET('/api/jobs/{domain}/executions/{id}', { params })
    const run = got(answer, 'the execution')
    if (run.status === 'succeeded')
      return `${run.job_id}, execution ${id}: ${run.rows_written} rows`
    holds(run.status === 'queued' || run.status === 'running', `it ${run.status}: ${run.error}`)
    await Bun.sleep(200)
  }
  throw new Error(`execution ${id} is not done yet`)
}
