import { counter, histogram } from './instruments.ts'

export type ExportDone = {
  readonly view: string
  readonly format: string
  readonly outcome: 'succeeded' | 'failed' | 'aborted'
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
}

/** What an export reports when it has ended. Call it after telemetry has started. */
export function exportMetrics(): (done: ExportDone) => void {
  const duration = histogram('bi.exports.duration')
  const rows = counter('bi.exports.rows')
  const size = counter('bi.exports.size')
  return (done) => {
    const what = { 'bi.view': done.view, 'bi.export.format': done.format }
    duration.record(done.seconds, { ...what, 'bi.outcome': done.outcome })
    rows.add(done.rows, what)
    size.add(done.bytes, what)
  }
}
