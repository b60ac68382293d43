import { readFile } from 'node:fs/promises'

const launcher = /\b(?:npx|npm|bun|bunx|node|sh -c)\b/

/**
 * The processes that launched this one: `npx` runs a shell that runs `bun run` that runs us. A signal
 * sent to the first does not reach the last, so the last watches them all.
 */
async function launchers(pid: number, depth = 8): Promise<number[]> {
  if (pid <= 1 || depth === 0) return []
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  if (!launcher.test(command.replaceAll('\0', ' '))) return []
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  return [pid, ...(await launchers(parent, depth - 1))]
}

/** Calls back once when a process that launched this one is gone. */
export async function onOrphaned(callback: () => void): Promise<void> {
  const watched = await launchers(process.ppid)
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return
    clearInterval(timer)
    callback()
  }, 250)
  timer.unref()
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
