import { expect, test } from 'bun:test'
import { join } from 'node:path'

const unreachable = 'the store cannot be reached yet'

/** Whether a process says so whose PostgreSQL takes connections and never answers, in at most `endsAfterMs`. */
async function saysSo(closesAfterMs: number, endsAfterMs: number): Promise<boolean> {
  const silent = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } })
  const script = `
    import { openPlatform } from '${join(import.meta.dir, 'platform.ts')}'
    const { close } = openPlatform({
      otelSdkDisabled: true, logLevel: 'INFO', postgresSchema: 'public', postgresSslMode: 'disable',
      postgresTimeoutMs: 1000, postgresUrl: 'postgres://a:a@127.0.0.1:${silent.port}/a',
    }, 'test', '1')
    setTimeout(close, ${closesAfterMs})
    setTimeout(() => process.exit(0), ${endsAfterMs})`
  const child = Bun.spawn([process.execPath, '-e', script], { stdout: 'pipe', stderr: 'inherit' })
  let said = ''
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    said += text
    if (said.includes(unreachable)) child.kill()
  }
  silent.stop(true)
  return said.includes(unreachable)
}

test('that the store cannot be reached is said, and not by a process that was stopped before it is known', async () => {
  expect(await saysSo(60_000, 60_000)).toBe(true)
  expect(await saysSo(10, 4_000)).toBe(false)
})
