import type { OtelBiClient } from '@otel-bi/client'

/** Leaves no page empty: waits for the jobs of the start, makes a report, takes a file away, saves a view and adds an alert rule. */
export async function fillPages(api: OtelBiClient): Promise<void> {
  await untilJobsHaveRun(api, '/api/jobs/aw')
  await untilJobsHaveRun(api, '/api/jobs/wwi')
  await api.POST('/api/reports/generate', {})
  const query = { format: 'csv' } as const
  await api.GET('/api/wwi/export/supplier-scores', { params: { query }, parseAs: 'text' })
  const view = { name: 'Internet by country', description: 'For the board.', shared: true } as const
  const question = 'by=country&where=channel:internet'
  await api.POST('/api/saved-views', { body: { ...view, model: 'aw.sales', question, layout: '' } })
  const watched = {
    subject: { kind: 'metric', model: 'aw.sales', question: 'measures=revenue' },
    condition: { kind: 'below', value: 10_000 },
  } as const
  const telling = {
    ...({ every_minutes: 60, pending_checks: 1, repeat_minutes: null } as const),
    ...{ quiet_hours: null, tell_resolved: true, tell_unchecked: false, destinations: [] },
  }
  await api.POST('/api/alerts/rules', {
    body: { name: 'Internet revenue', ...watched, ...telling },
  })
}

const longestWaitMs = 150_000

/** @throws Error when a job of a service has not succeeded in time. */
async function untilJobsHaveRun(api: OtelBiClient, path: '/api/jobs/aw' | '/api/jobs/wwi') {
  for (let waited = 0; waited < longestWaitMs; waited += 500) {
    const { data } = await api.GET(path, { params: { query: { status: 'succeeded' } } })
    const succeeded = new Set(data?.data.map(({ job_id }) => job_id))
    if (data?.jobs.every(({ job_id }) => succeeded.has(job_id))) return
    await Bun.sleep(500)
  }
  throw new Error(`${path}: the jobs of the start did not succeed in time`)
}
