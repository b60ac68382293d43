import { z } from 'zod'
import { messages, type Signal } from './messages.ts'

const Body = z.record(z.string(), z.json())
type Json = z.infer<ReturnType<typeof z.json>>

export const protobuf = 'application/x-protobuf'

/**
 * Reads an OTLP/HTTP body, protobuf or JSON, through the official message, and returns it in OTLP's
 * JSON form: ids in hex, 64-bit numbers as text. Fields that the message does not have are left out.
 * @throws Error when a body is not such a message, or has a field with another type
 */
export function decode(signal: Signal, contentType: string, body: Uint8Array): unknown {
  const message = messages[signal]
  if (contentType.startsWith(protobuf)) return plain(signal, message.decode(body))
  const given = Body.parse(JSON.parse(new TextDecoder().decode(body)))
  const built = message.fromObject(withBytes(given))
  const problem = message.verify(built)
  if (problem !== null) throw new Error(`${signal}: ${problem}`)
  return plain(signal, built)
}

const options = { longs: String, bytes: String, enums: Number, defaults: false }

const plain = (signal: Signal, message: object): unknown =>
  withHex(messages[signal].toObject(message, options))

const isId = (key: string) => ['traceId', 'spanId', 'parentSpanId'].includes(key)

/** OTLP's JSON writes ids in hex, where protobuf's mapping has base64. */
const recode = (from: 'hex' | 'base64', to: 'hex' | 'base64') =>
  function visit(value: unknown, key = ''): unknown {
    if (typeof value === 'string' && isId(key)) {
      if (from === 'hex' && !/^(?:[\da-f]{2})*$/i.test(value))
        throw new Error(`${key} is not hexadecimal`)
      return Buffer.from(value, from).toString(to)
    }
    if (Array.isArray(value)) return value.map((item) => visit(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, visit(item, name)]),
    )
  }

const withHex = recode('base64', 'hex')
const withBase64 = recode('hex', 'base64')
const withBytes = (body: Record<string, Json>): object =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withBase64(value, name)]))
