import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { $ } from 'bun'
import type { BuiltImage } from './facts.ts'

export type RunOptions = {
  readonly environment: Readonly<Record<string, string>>
  readonly memoryBytes: number
  /** Instead of the image's own. */
  readonly command?: readonly string[]
  /** Files and folders outside, by their path inside. */
  readonly mounts?: Readonly<Record<string, string>>
}

export type Running = {
  readonly exited: Promise<number>
  readonly output: () => Promise<string>
  /** The image's own health check, run inside; its exit code. */
  readonly health: () => Promise<number>
  /** Runs a command inside; its exit code. */
  readonly exec: (...command: readonly string[]) => Promise<number>
  /** The most memory that it has held, in bytes, with the file pages that it read. */
  readonly peakBytes: () => Promise<number>
  /** Freezes every process inside, which is then as silent as a host that hangs. */
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  /** The image's own stop signal; how it ended, and after how long. */
  readonly stop: () => Promise<{ readonly code: number; readonly seconds: number }>
}

/**
 * Starts an image as compose.yaml and the manifests do: root read-only, no capabilities, no new
 * privileges, a limit of memory, /tmp in memory. The network is this process's.
 */
export async function startRunc(
  folder: string,
  name: string,
  image: BuiltImage,
  options: RunOptions,
): Promise<Running> {
  const bundle = join(folder, `bundle-${name}`)
  await mkdir(bundle, { recursive: true })
  // One level: runc removes a container's group, and not the one above it.
  const group = `/otel-bi-images-${process.pid}-${name}`
  await Bun.write(join(bundle, 'config.json'), JSON.stringify(specification(image, group, options)))
  const runc = ['runc', '--root', join(folder, 'runc')]
  const id = `otel-bi-images-${name}`
  const child = Bun.spawn([...runc, 'run', '--bundle', bundle, id], {
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  })
  const output = Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()])
  const exec = async (...command: readonly string[]) =>
    (await $`${runc} exec ${id} ${command}`.nothrow().quiet()).exitCode
  return {
    exited: child.exited,
    output: async () => (await output).join(''),
    health: () => exec(...image.healthCheck),
    exec,
    async peakBytes() {
      const places = [
        `/sys/fs/cgroup/memory${group}/memory.max_usage_in_bytes`,
        `/sys/fs/cgroup${group}/memory.peak`,
      ]
      for (const place of places)
        if (await Bun.file(place).exists()) return Number(await Bun.file(place).text())
      throw new Error('there is no memory controller')
    },
    pause: async () => void (await $`${runc} pause ${id}`.quiet()),
    resume: async () => void (await $`${runc} resume ${id}`.quiet()),
    async stop() {
      const asked = performance.now()
      await $`${runc} kill ${id} ${image.stopSignal}`.nothrow().quiet()
      const code = await child.exited
      return { code, seconds: (performance.now() - asked) / 1_000 }
    },
  }
}

const readOnly = ['nosuid', 'noexec', 'nodev', 'ro']

/** The OCI runtime specification, https://github.com/opencontainers/runtime-spec. */
function specification(
  image: BuiltImage,
  cgroupsPath: string,
  { environment, memoryBytes, command, mounts = {} }: RunOptions,
) {
  const [uid = 0, gid = uid] = image.user.split(':').map(Number)
  const own = Object.entries(environment).map(([name, value]) => `${name}=${value}`)
  const none = { bounding: [], effective: [], permitted: [] }
  return {
    ociVersion: '1.0.2',
    root: { path: image.root, readonly: true },
    process: {
      args: command ?? image.command,
      env: [...image.environment, ...own],
      cwd: image.workdir,
      user: { uid, gid },
      capabilities: none,
      noNewPrivileges: true,
    },
    mounts: [
      { destination: '/proc', type: 'proc', source: 'proc' },
      { destination: '/dev', type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'mode=755'] },
      { destination: '/sys', type: 'sysfs', source: 'sysfs', options: readOnly },
      { destination: '/sys/fs/cgroup', type: 'cgroup', source: 'cgroup', options: readOnly },
      { destination: '/tmp', type: 'tmpfs', source: 'tmpfs', options: ['mode=1777'] },
      ...Object.entries(mounts).map(([destination, source]) => ({
        destination,
        source,
        options: ['rbind', 'rw'],
      })),
    ],
    linux: {
      cgroupsPath,
      resources: { memory: { limit: memoryBytes } },
      namespaces: ['pid', 'ipc', 'uts', 'mount'].map((type) => ({ type })),
    },
  }
}
