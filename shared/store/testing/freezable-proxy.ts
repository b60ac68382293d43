import { connect, createServer, type Socket } from 'node:net'
import { freePort } from './postgres.ts'

export type FreezableProxy = {
  /** The address of the database, through the proxy. */
  readonly url: string
  /** Connections stay open and new ones are accepted, but nothing passes until `thaw`. */
  readonly freeze: () => void
  readonly thaw: () => void
  readonly close: () => void
}

/** A TCP proxy in front of PostgreSQL that can go silent, as a frozen server or a lost network does. */
export async function freezableProxy(url: string): Promise<FreezableProxy> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let frozen = false
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      if (frozen) from.pause()
      from.on('data', (bytes) => to.write(bytes))
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      if (frozen) from.pause()
    }
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const through = new URL(url)
  through.port = String(port)
  return {
    url: through.href,
    freeze() {
      frozen = true
      for (const socket of sockets) socket.pause()
    },
    thaw() {
      frozen = false
      for (const socket of sockets) socket.resume()
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
