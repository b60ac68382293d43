import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { createSecureContext, TLSSocket } from 'node:tls'
import type { Certificate } from './certificate.ts'
import { createPacketSplitter, packet, packetType } from './packets.ts'

export type Channel = {
  /** The decrypted bytes, both ways. */
  readonly stream: Duplex
  /** Resolves when the client has taken what was written; TLS over a stream would buffer it all. */
  readonly drained: () => Promise<void>
}

const tlsApplicationData = 0x17

/**
 * TLS as TDS 7 does it: the handshake travels inside PRELOGIN packets, everything after it as plain
 * TLS records.
 */
export function secure(socket: Socket, certificate: Certificate, rest: Buffer): Channel {
  let handshaking = true
  let flight: Buffer[] = []
  const splitter = createPacketSplitter()

  // The client reads exactly one message per flight, so what TLS writes in one turn goes together.
  const sendFlight = () => {
    if (flight.length === 0 || socket.destroyed) return
    socket.write(packet(packetType.prelogin, Buffer.concat(flight)))
    flight = []
  }
  const wire = new Duplex({
    read() {
      socket.resume()
    },
    write(chunk: Buffer, _encoding, done) {
      if (!handshaking) {
        socket.write(chunk, () => done())
        return
      }
      flight.push(chunk)
      setImmediate(sendFlight)
      done()
    },
    final(done) {
      socket.end(done)
    },
  })
  const receive = (chunk: Buffer) => {
    if (!handshaking) {
      if (!wire.push(chunk)) socket.pause()
      return
    }
    if (chunk.readUInt8(0) === tlsApplicationData && splitter.rest().length === 0) {
      handshaking = false
      wire.push(chunk)
      return
    }
    for (const { data } of splitter.push(chunk)) wire.push(data)
    const unread = splitter.rest()
    if (unread.length === 0 || unread.readUInt8(0) !== tlsApplicationData) return
    handshaking = false
    wire.push(unread)
  }
  const channel = new TLSSocket(wire, {
    isServer: true,
    secureContext: createSecureContext({
      key: certificate.key,
      cert: certificate.certificate,
      maxVersion: 'TLSv1.2',
    }),
  })
  // A client that rejects the certificate or goes away is an outcome, not a failure of the test.
  channel.on('error', () => socket.destroy())
  channel.on('close', () => socket.destroy())
  socket.on('data', receive)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    wire.destroy()
    channel.destroy()
  })
  if (rest.length > 0) receive(rest)
  return {
    stream: channel,
    async drained() {
      // TLS hands its records on in a later turn.
      await new Promise((resolve) => setImmediate(resolve))
      if (wire.destroyed || !wire.writableNeedDrain) return
      await new Promise((resolve) => {
        wire.once('drain', resolve)
        wire.once('close', resolve)
      })
    },
  }
}
