import type { Tone } from '../../components/Badge.tsx'
import type { JobExecution, Quality } from './requests.ts'

export const statusTone = {
  queued: 'accent',
  running: 'accent',
  succeeded: 'good',
  failed: 'bad',
  abandoned: 'bad',
  skipped: 'plain',
} satisfies Record<JobExecution['status'], Tone>

type Verdict = Quality['checks'][number]['status']

export const verdictTone = { pass: 'good', warn: 'notice', fail: 'bad' } satisfies Record<
  Verdict,
  Tone
>

/** A symbol that can be distinguished without its colour. */
export const verdictMark = { pass: '●', warn: '▲', fail: '■' } satisfies Record<Verdict, string>

/** The worst last, so that sorting downward begins with it. */
export const verdictOrder = { pass: 0, warn: 1, fail: 2 } satisfies Record<Verdict, number>

/** How long an execution took, in milliseconds; null until it has ended. */
export function durationOf({
  started_at,
  finished_at,
}: Pick<JobExecution, 'started_at' | 'finished_at'>): number | null {
  if (started_at === null || finished_at === null) return null
  return Date.parse(finished_at) - Date.parse(started_at)
}
