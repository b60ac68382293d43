import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { $ } from 'bun'
import type { Image } from './build-replay.ts'

export type Frontend = { readonly url: string; readonly stop: () => Promise<number> }

const nginx = '/usr/sbin/nginx'

/** The image's own configuration, with this machine's places in it instead of the image's. */
export async function placeConfiguration(
  image: Image,
  { port, gateway }: { port: number; gateway: number },
): Promise<string> {
  // The image's /tmp first: a test's own folder may lie in one, and must not be moved by it.
  const places = {
    '/tmp/': `${image.folder}/tmp/`,
    'listen 8080;': `listen 127.0.0.1:${port};`,
    'server api-gateway:8000;': `server 127.0.0.1:${gateway};`,
    'root /usr/share/nginx/html;': `root ${join(image.folder, 'usr/share/nginx/html')};`,
    '/dev/stdout': join(image.folder, 'access.log'),
    '/dev/stderr': join(image.folder, 'error.log'),
  }
  await mkdir(join(image.folder, 'tmp'), { recursive: true })
  let text = await Bun.file(join(image.folder, 'etc/nginx/nginx.conf')).text()
  for (const [theirs, ours] of Object.entries(places)) {
    if (!text.includes(theirs)) throw new Error(`nginx.conf no longer says ${theirs}`)
    text = text.replaceAll(theirs, ours)
  }
  const file = join(image.folder, 'placed.conf')
  await Bun.write(file, text)
  return file
}

/** What `nginx -t` says: empty when it finds nothing to say but that all is well. */
export async function complaintsOf(configuration: string): Promise<string[]> {
  const { stderr, exitCode } = await $`${nginx} -t -c ${configuration} -g ${asRoot}`
    .nothrow()
    .quiet()
  const lines = stderr.toString().split('\n')
  const worries = lines.filter((line) => /\[(?:warn|error|emerg|alert|crit)\]/.test(line))
  return exitCode === 0 ? worries : [...worries, `exit code ${exitCode}`]
}

export async function serveFrontend(configuration: string, port: number): Promise<Frontend> {
  const child = Bun.spawn([nginx, '-c', configuration, '-g', `daemon off; ${asRoot}`], {
    stdout: 'ignore',
    stderr: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(`${url}/healthz`).catch(() => undefined))?.ok) break
    await Bun.sleep(50)
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      return child.exited
    },
  }
}

// Workers give up root for an account that may not enter a test's folder; in the image there is no root.
const asRoot = process.getuid?.() === 0 ? 'user root;' : ''
