import type { BuiltImage, Target } from './facts.ts'
import { type Running, type RunOptions, startRunc } from './runc.ts'

/** The limit of memory in bytes, as in the manifests, which compose.yaml’s limits equal. */
export const memoryOf = (target: Target): number => (target === 'frontend' ? 2 ** 27 : 2 ** 30)

/** Containers of the images, each by a name of its own, in one network. */
export function createFleet(folder: string, images: Readonly<Record<Target, BuiltImage>>) {
  const running = new Map<string, Running>()
  const outputs = async () => {
    const all = [...running].map(async ([name, each]) => `${name}: ${await each.output()}`)
    return Promise.race([Promise.all(all), Bun.sleep(1_000)])
  }
  return {
    async start(name: string, target: Target, options: Omit<RunOptions, 'memoryBytes'>) {
      const limited = { ...options, memoryBytes: memoryOf(target) }
      running.set(name, await startRunc(folder, name, images[target], limited))
    },
    the(name: string): Running {
      const found = running.get(name)
      if (!found) throw new Error(`${name} does not run`)
      return found
    },
    /** Waits until an address answers with a status. @throws Error with what the containers that ended said. */
    async until(url: string, status: number): Promise<Response> {
      for (let tries = 0; tries < 2_000; tries += 1) {
        const answer = await fetch(url).catch(() => undefined)
        if (answer?.status === status) return answer
        await Bun.sleep(100)
      }
      throw new Error(`${url} was never ${status}. ${String(await outputs())}`)
    },
    async stop(): Promise<void> {
      await Promise.all([...running.values()].map(({ stop }) => stop()))
    },
  }
}
