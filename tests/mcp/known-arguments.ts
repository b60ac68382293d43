import { z } from 'zod'

const WithId = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) })
const Page = z.looseObject({ data: z.array(WithId).min(1) })

/** Calls the API as an analyst: GET, or POST where there is a body. */
type Ask = (path: string, body?: object) => Promise<Response>

/** Makes one of everything that a tool gets by its id; what each tool needs to know to find it. */
export async function makeAndFind(ask: Ask) {
  const made = async (path: string, body: object) => {
    const answer = await ask(path, body)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${text}`)
    return { text, traceId: answer.headers.get('x-trace-id') ?? '' }
  }
  const idOf = async (path: string, body: object) =>
    WithId.parse(JSON.parse((await made(path, body)).text)).id
  const question = 'measures=revenue'
  const name = 'for an agent'
  const alert = await idOf('/api/alerts/rules', {
    ...{ name, subject: { kind: 'metric', model: 'aw.sales', question } },
    condition: { kind: 'below', value: 10 },
  })
  const view = await idOf('/api/saved-views', { name, model: 'aw.sales', question })
  const scenario = await idOf('/api/wwi/scenarios', { name })
  const report = await made('/api/reports/generate', {})
  const executions = Page.parse(await (await ask('/api/jobs/aw?limit=1')).json())
  return {
    list_members: { dimension: 'territory' },
    get_alert: { id: alert },
    get_alert_history: { id: alert },
    get_saved_view: { id: view },
    get_scenario: { id: scenario },
    get_report: { id: WithId.parse(JSON.parse(report.text)).id },
    get_job_execution: { domain: 'aw', id: executions.data[0]?.id },
    get_trace: { trace_id: report.traceId },
    run_scenario: { name: 'by an agent' },
  }
}
