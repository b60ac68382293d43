import { join } from 'node:path'

export type ContainerLimits = {
  readonly memoryBytes: number | undefined
  readonly cpus: number | undefined
}

/** Without a limit, cgroup v1 reports the largest whole number of pages. */
const unlimited = 2 ** 60

/**
 * What the container may use, from cgroup v2 or v1; undefined where there is no limit.
 * Source: Linux kernel, "Control Group v2" (`memory.max`, `cpu.max`) and "CFS Bandwidth Control".
 */
export async function containerLimits(root = '/sys/fs/cgroup'): Promise<ContainerLimits> {
  const read = async (...path: readonly string[]) =>
    (
      await Bun.file(join(root, ...path))
        .text()
        .catch(() => '')
    ).trim()
  const memory = (await read('memory.max')) || (await read('memory', 'memory.limit_in_bytes'))
  const [quota, period] = ((await read('cpu.max')) || (await readV1Cpu(read))).split(' ')
  const memoryBytes = Number(memory)
  const cpus = Number(quota) / Number(period)
  return {
    memoryBytes: memoryBytes > 0 && memoryBytes < unlimited ? memoryBytes : undefined,
    cpus: cpus > 0 ? cpus : undefined,
  }
}

async function readV1Cpu(read: (...path: readonly string[]) => Promise<string>): Promise<string> {
  const of = (name: string) => read('cpu', `cpu.cfs_${name}_us`)
  return `${await of('quota')} ${await of('period')}`
}
