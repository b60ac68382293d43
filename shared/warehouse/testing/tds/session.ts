import type { FaultQueue } from './faults.ts'
import { type Login, parseLogin7 } from './login7.ts'
import { createResponseWriter, type Message, messages, packetType } from './packets.ts'
import { parseBatch, parseRpc, type Request } from './rpc.ts'
import type { TdsRun } from './run.ts'
import { respond } from './statement.response.ts'
import type { Channel } from './tls-tunnel.ts'
import { done, error, loginAccepted } from './tokens.ts'

type Observer = {
  readonly login: (login: Login) => void
  readonly statement: (request: Request) => void
  /** The SET options a driver sends once after logging in. */
  readonly setup: (sql: string) => void
  readonly cancelled: () => void
}

export type SessionOptions = {
  readonly run: TdsRun
  readonly faults: FaultQueue
  readonly observer: Observer
}

/** One connection, from LOGIN7 until the client leaves. */
export async function serve(channel: Channel, options: SessionOptions): Promise<void> {
  let running: { answer: Promise<void>; stop: AbortController } | undefined
  for await (const message of messages(channel.stream)) {
    if (message.type === packetType.login7) {
      if (!(await login(channel, message, options))) return
    } else if (message.type === packetType.attention) {
      running?.stop.abort()
      await running?.answer
      options.observer.cancelled()
      await createResponseWriter(channel).end(done('done', { attention: true }))
    } else {
      const stop = new AbortController()
      running = { stop, answer: answer(channel, message, options, stop.signal) }
    }
  }
  running?.stop.abort()
}

async function login(
  channel: Channel,
  message: Message,
  { faults, observer }: SessionOptions,
): Promise<boolean> {
  const login = parseLogin7(message.data)
  observer.login(login)
  const response = createResponseWriter(channel)
  const fault = faults.take('login')
  if (fault === undefined) {
    await response.end(loginAccepted(login.database))
    return true
  }
  const numbers = fault.fault === 'error' ? fault.numbers : [18456]
  const refusals = numbers.map((number) =>
    error(number, `Login failed for user '${login.username}'.`),
  )
  await response.end(Buffer.concat([...refusals, done('done', { error: true })]))
  channel.stream.end()
  return false
}

async function answer(
  channel: Channel,
  message: Message,
  { run, faults, observer }: SessionOptions,
  signal: AbortSignal,
): Promise<void> {
  const isBatch = message.type === packetType.sqlBatch
  const request = isBatch ? parseBatch(message.data) : parseRpc(message.data)
  if (isBatch && /^\s*set\s/i.test(request.sql)) {
    observer.setup(request.sql)
    await createResponseWriter(channel).end(done('done'))
    return
  }
  observer.statement(request)
  await respond({ channel, run, request, isBatch, signal, fault: faults.take('statement') })
}
