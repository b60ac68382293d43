import { readFile } from 'node:fs/promises'

/** Resident memory of a process in MiB, rounded. */
export async function residentMiB(pid: number): Promise<number> {
  if (process.platform !== 'linux') {
    const listed = Bun.spawn(['ps', '-o', 'rss=', '-p', String(pid)], { stdout: 'pipe' })
    return Math.round(Number(await new Response(listed.stdout).text()) / 1024)
  }
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024)
}
