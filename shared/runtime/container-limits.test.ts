import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { containerLimits } from './container-limits.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

test.each<[string, Record<string, string>, number | undefined, number | undefined]>([
  ['cgroup v2', { 'memory.max': '1073741824\n', 'cpu.max': '150000 100000\n' }, 2 ** 30, 1.5],
  [
    'cgroup v2 without limits',
    { 'memory.max': 'max\n', 'cpu.max': 'max 100000\n' },
    undefined,
    undefined,
  ],
  [
    'cgroup v1',
    {
      'memory/memory.limit_in_bytes': '536870912\n',
      'cpu/cpu.cfs_quota_us': '200000\n',
      'cpu/cpu.cfs_period_us': '100000\n',
    },
    2 ** 29,
    2,
  ],
  [
    'cgroup v1 without limits',
    {
      'memory/memory.limit_in_bytes': '9223372036854771712\n',
      'cpu/cpu.cfs_quota_us': '-1\n',
      'cpu/cpu.cfs_period_us': '100000\n',
    },
    undefined,
    undefined,
  ],
  ['no cgroup', {}, undefined, undefined],
])('%s', async (_, files, memoryBytes, cpus) => {
  const root = await mkdtemp(join(tmpdir(), 'cgroup-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) await Bun.write(join(root, path), text)
  expect(await containerLimits(root)).toEqual({ memoryBytes, cpus })
})
