import { createServer, type Server, type Socket } from 'node:net'
import type { Certificate } from './certificate.ts'
import { createFaultQueue, type FaultQueue } from './faults.ts'
import type { Login } from './login7.ts'
import { createPacketSplitter, packet, packetType } from './packets.ts'
import { preloginResponse } from './prelogin.ts'
import type { Request } from './rpc.ts'
import type { TdsRun } from './run.ts'
import { serve } from './session.ts'
import { secure } from './tls-tunnel.ts'

export type TdsServer = {
  readonly port: number
  readonly logins: readonly Login[]
  readonly statements: readonly Request[]
  /** The SET options drivers sent after logging in. */
  readonly setups: readonly string[]
  readonly cancellations: () => number
  readonly openConnections: () => number
  readonly totalConnections: () => number
  readonly faults: Pick<FaultQueue, 'inject' | 'clear'>
  /** Breaks every connection and stops listening, as when the machine dies. */
  readonly die: () => Promise<void>
  /** Listens on the same port again. */
  readonly comeBack: () => Promise<void>
  /** Keeps every connection and answers nothing, as a server that hangs. */
  readonly freeze: () => void
  readonly thaw: () => void
  readonly useCertificate: (certificate: Certificate) => void
}

/**
 * Speaks enough of TDS 7.4 for the real driver: PRELOGIN, TLS, LOGIN7, SQL batches, sp_executesql
 * with typed parameters, and cancellation.
 * Specification: Microsoft, [MS-TDS] Tabular Data Stream Protocol.
 */
export async function startTdsServer(options: {
  readonly run: TdsRun
  readonly certificate: Certificate
}): Promise<TdsServer> {
  const logins: Login[] = []
  const statements: Request[] = []
  const setups: string[] = []
  const sockets = new Set<Socket>()
  const faults = createFaultQueue()
  let certificate = options.certificate
  let cancellations = 0
  let totalConnections = 0
  let server: Server | undefined
  /** Connections that a frozen server has not greeted. */
  const held = new Set<Socket>()
  let frozen: PromiseWithResolvers<void> | undefined
  const run: TdsRun = async (...statement) => {
    await frozen?.promise
    return options.run(...statement)
  }

  const observer = {
    login: (login: Login) => void logins.push(login),
    statement: (request: Request) => void statements.push(request),
    setup: (sql: string) => void setups.push(sql),
    cancelled: () => {
      cancellations += 1
    },
  }
  const accept = (socket: Socket) => {
    totalConnections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.setNoDelay(true)
    const fault = faults.take('prelogin')
    if (fault?.fault === 'silence' || frozen) {
      if (fault) socket.resume()
      else held.add(socket)
      return
    }
    serveSocket(socket, fault === undefined)
  }
  const serveSocket = (socket: Socket, encrypted: boolean) =>
    greet(socket, encrypted, (rest) => {
      const channel = secure(socket, certificate, rest)
      // A connection that breaks ends its session; the client's side is what tests look at.
      serve(channel, { run, faults, observer }).catch(() => socket.destroy())
    })
  const listen = async (port: number): Promise<number> => {
    const listening = createServer(accept)
    server = listening
    await new Promise<void>((resolve, reject) => {
      listening.once('error', reject)
      listening.listen(port, '127.0.0.1', resolve)
    })
    const address = listening.address()
    return typeof address === 'object' && address !== null ? address.port : port
  }
  const port = await listen(0)

  return {
    port,
    logins,
    statements,
    setups,
    faults,
    cancellations: () => cancellations,
    openConnections: () => sockets.size,
    totalConnections: () => totalConnections,
    useCertificate(next) {
      certificate = next
    },
    freeze() {
      frozen ??= Promise.withResolvers()
    },
    thaw() {
      frozen?.resolve()
      frozen = undefined
      for (const socket of held) if (!socket.destroyed) serveSocket(socket, true)
      held.clear()
    },
    async die() {
      const dying = server
      server = undefined
      const closed = new Promise<void>((resolve) => {
        if (dying === undefined) resolve()
        else dying.close(() => resolve())
      })
      for (const socket of sockets) socket.destroy()
      await closed
    },
    async comeBack() {
      if (server === undefined) await listen(port)
    },
  }
}

/** Answers the PRELOGIN message, then hands over. */
function greet(socket: Socket, encrypted: boolean, secured: (rest: Buffer) => void): void {
  const splitter = createPacketSplitter()
  const receive = (chunk: Buffer) => {
    for (const { last } of splitter.push(chunk)) {
      if (!last) continue
      socket.off('data', receive)
      socket.write(packet(packetType.response, preloginResponse({ encrypted })))
      secured(splitter.rest())
      return
    }
  }
  socket.on('data', receive)
}
