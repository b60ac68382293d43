import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { $ } from 'bun'

export type Frontend = {
  readonly url: string
  readonly exited: Promise<number>
  readonly stop: () => Promise<number>
}

export type PlacedFrontend = {
  /** What nginx says of its configuration: empty when it finds nothing to say but that all is well. */
  readonly complaints: (gateway: string) => Promise<string[]>
  /** Started as in the image, answering or ended. */
  readonly serve: (gateway: string) => Promise<Frontend>
  readonly accessLog: () => Promise<string>
}

export type Places = {
  readonly port: number
  /** `address:port` of the only name server; the machine's own where there is none. */
  readonly nameServer?: string
}

/** The start script and configuration in an image's folder, with this machine's places instead of the image's. */
export async function placeFrontend(
  folder: string,
  { port, nameServer }: Places,
): Promise<PlacedFrontend> {
  const resolvConf = join(folder, 'etc/resolv.conf')
  const configuration = join(folder, 'etc/nginx/placed.conf')
  const accessLog = join(folder, 'access.log')
  await mkdir(join(folder, 'tmp'), { recursive: true })
  if (nameServer) await Bun.write(resolvConf, `search example.com\nnameserver ${nameServer}\n`)
  // The image's /tmp first: a test's own folder may lie in one, and must not be moved by it.
  await place(join(folder, 'etc/nginx/nginx.conf'), configuration, {
    '/tmp/': `${folder}/tmp/`,
    'listen 8080;': `listen 127.0.0.1:${port};`,
    'root /usr/share/nginx/html;': `root ${join(folder, 'usr/share/nginx/html')};`,
    '/dev/stdout': accessLog,
    '/dev/stderr': join(folder, 'error.log'),
  })
  const script = join(folder, 'etc/nginx/placed.sh')
  await place(join(folder, 'etc/nginx/start.sh'), script, {
    '/tmp/': `${folder}/tmp/`,
    '/etc/resolv.conf': nameServer ? resolvConf : '/etc/resolv.conf',
    'exec nginx': `exec /usr/sbin/nginx -c ${configuration}`,
  })
  const command = ['sh', script, ...asRoot]
  const environment = (gateway: string) => ({ PATH: process.env.PATH ?? '', GATEWAY_URL: gateway })
  return {
    async complaints(gateway) {
      const checked = $`${command} -t`.env(environment(gateway)).nothrow().quiet()
      const { stderr, exitCode } = await checked
      const lines = stderr.toString().split('\n')
      const worries = lines.filter((line) =>
        /\[(?:warn|error|emerg|alert|crit)\]|"error"/.test(line),
      )
      return exitCode === 0 ? worries : [...worries, `exit code ${exitCode}`]
    },
    async serve(gateway) {
      const options = { env: environment(gateway), stdout: 'ignore', stderr: 'ignore' } as const
      const child = Bun.spawn(command, options)
      const url = `http://127.0.0.1:${port}`
      for (let tries = 0; tries < 1_000 && child.exitCode === null; tries += 1) {
        if ((await fetch(`${url}/healthz`).catch(() => undefined))?.ok) break
        await Bun.sleep(50)
      }
      return {
        url,
        exited: child.exited,
        async stop() {
          child.kill('SIGTERM')
          return child.exited
        },
      }
    },
    accessLog: () => Bun.file(accessLog).text(),
  }
}

async function place(from: string, to: string, places: Readonly<Record<string, string>>) {
  let text = await Bun.file(from).text()
  for (const [theirs, ours] of Object.entries(places)) {
    if (!text.includes(theirs)) throw new Error(`${from} no longer says ${theirs}`)
    text = text.replaceAll(theirs, ours)
  }
  await Bun.write(to, text)
}

// Workers give up root for an account that may not enter a test's folder; in the image there is no root.
const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : []
