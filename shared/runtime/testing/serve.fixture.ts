/**
 * A process for one kind of connection: `bun serve.fixture.ts PATIENCE_MS DEADLINE_MS closes|hangs IDLE_SECONDS`.
 * It answers a POST with the length of its body and `/file` with a stream, and nothing else ever.
 */
import { createLogger } from '../logger.ts'
import { serve } from '../process/serve.ts'

const [, , patienceMs, deadlineMs, closing, idleSeconds] = process.argv
const logger = createLogger({ service: 'test', level: 'INFO' })

/** As many chunks of 64 KiB as the address says, each made when it is read. */
function file(chunks: number): Response {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(64 * 1024))
      sent += 1
      if (sent === chunks) controller.close()
    },
    cancel: () => logger.info('the reader was cut off'),
  })
  return new Response(body)
}

async function answer(request: Request): Promise<Response> {
  if (request.method === 'POST') return new Response(String((await request.bytes()).byteLength))
  const { pathname, searchParams } = new URL(request.url)
  if (pathname === '/file') return file(Number(searchParams.get('chunks')))
  logger.info('hanging')
  return new Promise<never>(() => {})
}

serve(
  {
    fetch: answer,
    close: closing === 'hangs' ? () => Bun.sleep(60_000) : async () => logger.info('closed'),
  },
  {
    hostname: '127.0.0.1',
    port: 0,
    logger,
    patienceMs: Number(patienceMs),
    deadlineMs: Number(deadlineMs),
    ...(idleSeconds !== undefined && { idleSeconds: Number(idleSeconds) }),
  },
)
