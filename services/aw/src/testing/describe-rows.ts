import { afterAll, beforeAll, describe } from 'bun:test'
import { engines, realRows } from '@otel-bi/runtime/testing/test-warehouse'
import type { z } from 'zod'
import { type AwAppOptions, openAwApp } from './aw-app.ts'
import { parsed } from './parsed.ts'

export type Ask = <S extends z.ZodType>(path: string, schema: S) => Promise<z.output<S>>
type Aw = Awaited<ReturnType<typeof openAwApp>>

/** What tests may do: ask for a parsed answer, for a bare response, or use the parts beneath. */
export type Rows = { readonly ask: Ask; readonly call: Aw['call']; readonly deps: () => Aw['deps'] }

/** Tests against the service over the generated sample, once for each engine. */
export const onSample = (title: string, tests: (rows: Rows) => void) =>
  describe.each(engines)(`${title}, on the generated sample through %s`, (engine) =>
    tests(openFor({ engine })),
  )

/** Tests against the service over the real rows, likewise; skipped where SAMPLE_WAREHOUSE_DIR names none. */
export const onRealRows = (title: string, tests: (rows: Rows) => void) =>
  describe.skipIf(!realRows).each(engines)(
    `${title}, on the real rows that SAMPLE_WAREHOUSE_DIR names through %s`,
    (engine) => tests(openFor({ real: true, engine })),
  )

/** The same tests against both. */
export function onBoth(title: string, tests: (rows: Rows) => void) {
  onSample(title, tests)
  onRealRows(title, tests)
}

function openFor(options: AwAppOptions): Rows {
  let opened: Aw | undefined
  const aw = () => {
    if (!opened) throw new Error('the service is not open yet')
    return opened
  }
  beforeAll(async () => {
    opened = await openAwApp(options)
  }, 180_000)
  afterAll(() => opened?.close(), 60_000)
  const call: Aw['call'] = (path, init) => aw().call(path, init)
  return { call, deps: () => aw().deps, ask: (path, schema) => parsed(call, path, schema) }
}
