import type { Subject } from './subject.ts'

export type Outage = {
  readonly service: Subject['name']
  readonly outageMs: number
  /** From the server's return to a 200 for the last of the callers; undefined when one got none. */
  readonly healedMs: number | undefined
  /** How often each status was answered meanwhile. */
  readonly statuses: Readonly<Record<number, number>>
  /** Lines of the log: one when it was lost, one when it was back. */
  readonly lines: number
}

export type OutageOptions = {
  readonly outageMs: number
  readonly callers: number
  /** Between two questions of one caller. */
  readonly pauseMs: number
  /** When a service that has not healed is given up. */
  readonly patienceMs: number
}

/** Stops the database server under callers that keep asking, and waits until each has a 200 again. */
export async function stopUnderCallers(subject: Subject, options: OutageOptions): Promise<Outage> {
  const { name: service, server, ask, changes } = subject
  const { outageMs, callers, pauseMs, patienceMs } = options
  const statuses: Record<number, number> = {}
  const linesBefore = changes.length
  let returnedAt: number | undefined
  let givenUp = false
  const healed = async (): Promise<number | undefined> => {
    while (!givenUp) {
      const begun = performance.now()
      const status = await ask()
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status === 200 && returnedAt !== undefined && begun > returnedAt)
        return performance.now() - returnedAt
      await Bun.sleep(pauseMs)
    }
    return undefined
  }
  const waiting = Promise.all(Array.from({ length: callers }, healed))
  await Bun.sleep(pauseMs)
  await server.die()
  await Bun.sleep(outageMs)
  await server.comeBack()
  returnedAt = performance.now()
  const timer = setTimeout(() => {
    givenUp = true
  }, patienceMs)
  const times = await waiting
  clearTimeout(timer)
  const known = times.filter((time) => time !== undefined)
  return {
    service,
    outageMs,
    healedMs: known.length === callers ? Math.max(...known) : undefined,
    statuses,
    lines: changes.length - linesBefore,
  }
}

export type Freeze = {
  readonly service: Subject['name']
  /** Of the questions asked after the sixth failure, how often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>
  /** The longest of those responses. */
  readonly slowestMs: number
  /** When the sixth failure was answered, from the freeze on. */
  readonly sixthMs: number
  readonly lines: number
}

/** Lets the server hang while questions arrive at an even rate, whatever became of earlier ones. */
export async function freezeUnderRate(
  { name: service, server, ask, changes }: Subject,
  { freezeMs, everyMs }: { readonly freezeMs: number; readonly everyMs: number },
): Promise<Freeze> {
  const answers: { begun: number; ended: number; status: number }[] = []
  const linesBefore = changes.length
  const one = async () => {
    const begun = performance.now()
    const status = await ask()
    answers.push({ begun, ended: performance.now(), status })
  }
  const frozenAt = performance.now()
  server.freeze()
  const asked: Promise<void>[] = []
  while (performance.now() - frozenAt < freezeMs) {
    asked.push(one())
    await Bun.sleep(everyMs)
  }
  const linesWhileFrozen = changes.length - linesBefore
  server.thaw()
  await Promise.all(asked)
  const failures = answers.filter(({ status }) => status !== 200).sort((a, b) => a.ended - b.ended)
  const sixth = failures[5]?.ended ?? Number.POSITIVE_INFINITY
  const later = answers.filter(({ begun }) => begun > sixth && begun < frozenAt + freezeMs)
  const statuses: Record<number, number> = {}
  for (const { status } of later) statuses[status] = (statuses[status] ?? 0) + 1
  return {
    service,
    statuses,
    slowestMs: Math.max(0, ...later.map(({ begun, ended }) => ended - begun)),
    sixthMs: sixth - frozenAt,
    lines: linesWhileFrozen,
  }
}
