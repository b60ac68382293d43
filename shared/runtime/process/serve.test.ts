import { expect, test } from 'bun:test'
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
      if (port === undefined) continue
      hanging = fetch(`http://127.0.0.1:${port}`).catch((error: unknown) => error)
      setTimeout(() => child.kill('SIGTERM'), 200)
    }
  }
  return { code: await child.exited, messages, answer: await hanging }
}

test('a request that does not end is cut off, what the process holds is closed, and it leaves: exit code 0', async () => {
  const { code, messages, answer } = await stopWhileARequestHangs('100', '20000', 'closes')
  expect([code, ...messages]).toEqual([
    0,
    ...['listening', 'stopping', 'requests were cut off', 'closed'],
  ])
  expect(answer).toBeInstanceOf(Error)
})

test('what does not close in time is left behind: exit code 1', async () => {
  const { code, messages } = await stopWhileARequestHangs('10', '500', 'hangs')
  expect([code, messages.at(-1)]).toEqual([1, 'the deadline for stopping has passed'])
})
