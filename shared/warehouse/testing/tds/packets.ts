import type { Channel } from './tls-tunnel.ts'

/** MS-TDS 2.2.3.1.1: what a message is. */
export const packetType = {
  sqlBatch: 0x01,
  rpc: 0x03,
  response: 0x04,
  attention: 0x06,
  login7: 0x10,
  prelogin: 0x12,
} as const

export type Message = { readonly type: number; readonly data: Buffer }

const headerLength = 8
const packetLength = 4096
const endOfMessage = 0x01

export function packet(type: number, payload: Buffer, last = true): Buffer {
  const header = Buffer.alloc(headerLength)
  header.writeUInt8(type, 0)
  header.writeUInt8(last ? endOfMessage : 0, 1)
  header.writeUInt16BE(headerLength + payload.length, 2)
  header.writeUInt8(1, 6)
  return Buffer.concat([header, payload])
}

/** Collects bytes and gives back the packets that are complete. */
export function createPacketSplitter() {
  let pending = Buffer.alloc(0)
  return {
    *push(chunk: Buffer): Generator<Message & { last: boolean }> {
      pending = Buffer.concat([pending, chunk])
      while (pending.length >= headerLength) {
        const length = pending.readUInt16BE(2)
        if (pending.length < length) return
        const whole = pending.subarray(0, length)
        pending = pending.subarray(length)
        yield {
          type: whole.readUInt8(0),
          last: (whole.readUInt8(1) & endOfMessage) !== 0,
          data: whole.subarray(headerLength),
        }
      }
    },
    /** Bytes that belong to no complete packet. */
    rest: () => pending,
  }
}

/** The messages of a connection, each put together from its packets. */
export async function* messages(stream: AsyncIterable<Buffer>): AsyncGenerator<Message> {
  const splitter = createPacketSplitter()
  let parts: Buffer[] = []
  for await (const chunk of stream)
    for (const { type, last, data } of splitter.push(chunk)) {
      parts.push(data)
      if (!last) continue
      yield { type, data: Buffer.concat(parts) }
      parts = []
    }
}

export type ResponseWriter = {
  /** Waits while the client does not read. */
  readonly write: (tokens: Buffer) => Promise<void>
  /** Sends what is buffered as a packet that is not the last. */
  readonly flush: () => Promise<void>
  readonly end: (tokens: Buffer) => Promise<void>
}

/** One response message, cut into packets. */
export function createResponseWriter({ stream, drained }: Channel): ResponseWriter {
  const room = packetLength - headerLength
  let parts: Buffer[] = []
  let size = 0
  const send = async (payload: Buffer, last: boolean) => {
    if (stream.destroyed) return
    stream.write(packet(packetType.response, payload, last))
    await drained()
  }
  const collect = (tokens: Buffer) => {
    parts.push(tokens)
    size += tokens.length
  }
  const taken = () => {
    const all = Buffer.concat(parts)
    parts = []
    size = 0
    return all
  }
  const sendFull = async () => {
    if (size <= room) return
    let rest = taken()
    for (; rest.length > room; rest = rest.subarray(room)) await send(rest.subarray(0, room), false)
    collect(rest)
  }
  return {
    async write(tokens) {
      collect(tokens)
      await sendFull()
    },
    async flush() {
      if (size > 0) await send(taken(), false)
    },
    async end(tokens) {
      collect(tokens)
      await sendFull()
      await send(taken(), true)
    },
  }
}
