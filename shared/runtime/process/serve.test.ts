import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'

const fixture = join(import.meta.dir, '../testing/serve.fixture.ts')
const Line = z.looseObject({ message: z.string(), port: z.int().optional() })

/** Stops a process while a request hangs; answers its exit code and what it logged. */
async function stopWhileARequestHangs(...settings: readonly string[]) {
  const child = Bun.spawn([process.execPath, fixture, ...settings], { stdout: 'pipe' })
  const messages: string[] = []
  let hanging: Promise<unknown> = Promise.resolve()
  let partial = ''
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    const lines = (partial + chunk).split('\n')
    partial = lines.pop() ?? ''
    for (const line of lines) {
      const { message, port } = Line.parse(JSON.parse(line))
      messages.push(message)
      if (message === 'hanging') child.kill('SIGTERM')
      if (port === undefined) continue
      hanging = fetch(`http://127.0.0.1:${port}`).catch((error: unknown) => error)
    }
  }
  return { code: await child.exited, messages, answer: await hanging }
}

test('a request that does not end is cut off, what the process holds is closed, and it leaves: exit code 0', async () => {
  const { code, messages, answer } = await stopWhileARequestHangs('100', '60000', 'closes')
  expect([code, ...messages]).toEqual([
    0,
    ...['listening', 'hanging', 'stopping', 'requests were cut off', 'closed'],
  ])
  expect(answer).toBeInstanceOf(Error)
})

test('what does not close in time is left behind: exit code 1', async () => {
  const { code, messages } = await stopWhileARequestHangs('10', '500', 'hangs')
  expect([code, messages.at(-1)]).toEqual([1, 'the deadline for stopping has passed'])
})

describe('connections may be idle for four seconds', () => {
  const lines: string[] = []
  let child: ReturnType<typeof Bun.spawn>
  let port = 0
  const { promise: readerCut, resolve: cut } = Promise.withResolvers<void>()

  beforeAll(async () => {
    const started = Bun.spawn([process.execPath, fixture, '100', '5000', 'closes', '4'], {
      stdout: 'pipe',
    })
    child = started
    const { promise: listening, resolve } = Promise.withResolvers<number>()
    const read = async () => {
      for await (const chunk of started.stdout.pipeThrough(new TextDecoderStream()))
        for (const line of chunk.split('\n').filter(Boolean)) {
          const { message, port } = Line.parse(JSON.parse(line))
          lines.push(message)
          if (port !== undefined) resolve(port)
          if (message === 'the reader was cut off') cut()
        }
    }
    void read()
    port = await listening
  })
  afterAll(() => child.kill('SIGKILL'))

  /** Sends the start of a request, then a byte every half second until the server has closed. */
  async function dribble(start: string): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    const received: string[] = []
    socket.on('data', (data) => received.push(String(data)))
    socket.on('error', () => {})
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.write(start)
    const timer = setInterval(() => socket.writable && socket.write('a'), 500)
    await closed
    clearInterval(timer)
    return received.join('')
  }

  const post = (length: number) =>
    `POST / HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`

  test.concurrent('headers that come a byte at a time and never end are cut off', async () => {
    expect(await dribble('GET / HTTP/1.1\r\nhost: test\r\nx-slow: ')).not.toContain('200')
  })

  test.concurrent('a body that comes a byte at a time and does not end in time is cut off', async () => {
    expect(await dribble(post(1_000))).not.toContain('200')
  })

  test.concurrent('a body in three pieces that ends in time is read as a whole', async () => {
    expect(await dribble(post(3))).toEndWith('\r\n\r\n3')
  })

  test.concurrent('who takes a byte now and then of 64 MiB is cut off, and the file is made no further', async () => {
    const socket = await asking('/file?chunks=1024')
    const timer = setInterval(() => socket.read(1), 500)
    await readerCut
    clearInterval(timer)
    socket.destroy()
    expect(lines).toContain('the reader was cut off')
  })

  test.concurrent('who takes 1 MiB in pieces gets all of it', async () => {
    const socket = await asking('/file?chunks=16')
    let bytes = 0
    for await (const piece of socket) {
      bytes += piece.length
      await Bun.sleep(20)
    }
    expect(bytes).toBeGreaterThan(16 * 64 * 1024)
  })

  /** A connection that reads nothing by itself. */
  async function asking(path: string): Promise<Socket> {
    const socket = connect(port, '127.0.0.1')
    socket.pause()
    socket.on('error', () => {})
    await new Promise<void>((resolve) => socket.once('connect', resolve))
    socket.write(`GET ${path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n`)
    return socket
  }
})
