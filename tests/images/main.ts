/**
 * Builds every target of the Dockerfile, unchanged, with buildah over stand-ins for the images that it
 * starts from, then runs them under runc and asks them: `bun run test:images [--twice] [--real]`. As root, on
 * Debian with buildah, runc, nginx, wget and docker-compose. `--twice` builds again from another folder,
 * without a cache, and compares the digests; `--real` pulls the base images instead. Leaves nothing behind.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../ship/dockerfile.ts'

const folder = await mkdtemp(join(tmpdir(), 'otel-bi-images-'))
// The users of the images reach what is mounted from here.
await chmod(folder, 0o755)
// What is mounted and what runs end with their namespaces, however this ends.
const own = ['unshare', '--mount', '--pid', '--fork', '--mount-proc', '--kill-child']
const build = [
  process.execPath,
  join(import.meta.dir, 'build.ts'),
  folder,
  ...process.argv.slice(2),
]
const child = Bun.spawn([...own, ...build], {
  cwd: root,
  stdin: 'ignore',
  stdout: 'inherit',
  stderr: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGKILL'))
const code = await child.exited
await rm(folder, { recursive: true })
console.log(`${code === 0 ? 'done' : 'failed'}; nothing is left`)
process.exit(code)
