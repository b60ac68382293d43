import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type ReceivedCall = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** How the receiver behaves at a call: a status, with headers, or one of its faults. */
export type Behaviour =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'hangs'
  | 'dies'
  | 'dies after the head'

export type Receiver = {
  readonly port: number
  readonly connections: () => number
  readonly calls: readonly ReceivedCall[]
  readonly close: () => void
}

/** A real HTTP server on a loopback address, which behaves at its nth call, from 0, as it is told to. */
export async function startReceiver(
  behave: (call: number) => Behaviour = () => ({ status: 204 }),
  hostname = '127.0.0.1',
): Promise<Receiver> {
  const calls: ReceivedCall[] = []
  let connections = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const { method = '', url: path = '' } = request
      const behaviour = behave(calls.length)
      calls.push({ method, path, headers, body: Buffer.concat(chunks).toString() })
      if (behaviour === 'hangs') return
      if (behaviour === 'dies') return void request.socket.destroy()
      if (behaviour === 'dies after the head') {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('half')
        setTimeout(() => request.socket.destroy(), 20)
        return
      }
      response.writeHead(behaviour.status, behaviour.headers ?? {})
      response.end()
    })
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    calls,
    connections: () => connections,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
