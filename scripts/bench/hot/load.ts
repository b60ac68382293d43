import { at } from '../figures.ts'

export type Ask = () => Promise<Response>

/** Callers who never pause, for a number of milliseconds. */
export async function load(ask: Ask, connections: number, ms: number): Promise<Measured> {
  const waits: number[] = []
  const begun = performance.now()
  const end = begun + ms
  const caller = async () => {
    for (let now = performance.now(); now < end; ) {
      const response = await ask()
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${response.url} is ${response.status}`)
      const done = performance.now()
      waits.push(done - now)
      now = done
    }
  }
  await Promise.all(Array.from({ length: connections }, caller))
  const perSecond = (waits.length / (performance.now() - begun)) * 1_000
  waits.sort((a, b) => a - b)
  return { perSecond, p50: at(waits, 0.5), p99: at(waits, 0.99) }
}

/** Waits are in milliseconds. */
export type Measured = { readonly perSecond: number; readonly p50: number; readonly p99: number }
