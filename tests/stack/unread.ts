import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'

/** A way to ask for a file without reading all of it. */
export type Leaving = (url: URL) => Promise<unknown>

const options = { redirect: 'manual' } as const

/** Every way in which the body of an answer stays unread, by name. */
export const waysToLeave: Readonly<Record<string, Leaving>> = {
  HEAD: (url) => fetch(url, { ...options, method: 'HEAD' }),
  'a conditional GET, whose body is dropped': async (url) => {
    const answer = await fetch(url, { ...options, headers: { 'if-none-match': '*' } })
    await answer.body?.cancel()
  },
  'leaving before the first byte': (url) => requestThenClose(url, false),
  'leaving in the middle': (url) => requestThenClose(url, true),
}

/** Sends a GET over a socket of its own, and closes it at once or when the first bytes are there. */
function requestThenClose({ hostname, port, pathname, search, host }: URL, afterFirst: boolean) {
  return new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname)
    const request = `GET ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\n\r\n`
    socket.on('connect', () =>
      socket.write(request, () => {
        if (!afterFirst) socket.destroy()
      }),
    )
    if (afterFirst) socket.on('data', () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve())
  })
}

/** Handles that a process holds: files, sockets and pipes. */
export async function openHandles(pid: number): Promise<number> {
  if (process.platform === 'linux') return (await readdir(`/proc/${pid}/fd`)).length
  const listed = Bun.spawn(['lsof', '-p', String(pid)], { stdout: 'pipe' })
  return (await new Response(listed.stdout).text()).split('\n').length
}
