import { join } from 'node:path'
import { compressFiles } from './compress-files.ts'

const ui = join(import.meta.dir, '../ui')

/** Builds the dashboard into ui/dist, with its compressed files. @throws Error with what the builder said. */
export async function buildDashboard(): Promise<void> {
  const build = Bun.spawn([process.execPath, '--bun', 'vite', 'build', '--logLevel', 'warn'], {
    cwd: ui,
    stdout: 'pipe',
    stderr: 'pipe',
  })
  const [output, errors, code] = await Promise.all([
    new Response(build.stdout).text(),
    new Response(build.stderr).text(),
    build.exited,
  ])
  if (code !== 0) throw new Error(`the dashboard could not be built:\n${output}${errors}`)
  await compressFiles(join(ui, 'dist'))
}

if (import.meta.main) await buildDashboard()
