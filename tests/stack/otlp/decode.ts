import { z } from 'zod'
import { messages, type Signal } from './messages.ts'

const Body = z.record(z.string(), z.json())
type Json = z.infer<ReturnType<typeof z.json>>

/**
 * Reads an OTLP/HTTP body, protobuf or JSON, through the official message.
 * @throws Error when the message has no such field, or has it with another type
 */
export function decode(signal: Signal, contentType: string, body: Uint8Array): unknown {
  const message = messages[signal]
  if (contentType.startsWith('application/x-protobuf')) return plain(signal, message.decode(body))
  const given = Body.parse(JSON.parse(new TextDecoder().decode(body)))
  const built = message.fromObject(withBytes(given))
  const problem = message.verify(built)
  if (problem !== null) throw new Error(`${signal}: ${problem}`)
  const read = plain(signal, built)
  const known = new Set(fieldsOf(read))
  const lost = fieldsOf(given).filter((field) => !known.has(field))
  if (lost.length > 0) throw new Error(`${signal}: not in OTLP: ${lost.join(', ')}`)
  return read
}

const options = { longs: String, bytes: String, enums: Number, defaults: false }

const plain = (signal: Signal, message: object): unknown =>
  withHex(messages[signal].toObject(message, options))

const isId = (key: string) => ['traceId', 'spanId', 'parentSpanId'].includes(key)

/** OTLP's JSON writes ids in hex, where protobuf's mapping has base64. */
const recode = (from: 'hex' | 'base64', to: 'hex' | 'base64') =>
  function visit(value: unknown, key = ''): unknown {
    if (typeof value === 'string' && isId(key)) return Buffer.from(value, from).toString(to)
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

/** Every path of fields in a message, indexes left out. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldsOf(item, path)))]
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, item]) => fieldsOf(item, `${path}.${name}`))
}
