import { expect, test } from 'bun:test'

/** Runs lines of a program that has a logger `log`, and counts what it writes to standard output. */
async function run(program: string) {
  const script = `
    import fs from 'node:fs'
    const { writeSync } = fs
    let writes = 0
    fs.writeSync = (fd, ...text) => { if (fd === 1) writes += 1; return writeSync(fd, ...text) }
    process.on('exit', () => writeSync(2, String(writes)))
    const { createLogger } = await import('${import.meta.dir}/logger.ts')
    const log = createLogger({ service: 'test', level: 'INFO' })
    ${program}`
  const child = Bun.spawn([process.execPath, '-e', script], { stdout: 'pipe', stderr: 'pipe' })
  const [lines, errors] = [await child.stdout.text(), await child.stderr.text()]
  return {
    messages: lines
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line).message),
    errors,
    code: await child.exited,
  }
}

test('100 lines of one turn of the event loop are one write, in their order, and the next turn has its own', async () => {
  const { messages, errors } = await run(`
    for (let n = 0; n < 100; n += 1) log.info(String(n))
    setTimeout(() => log.info('later'), 20)`)
  expect(messages).toEqual([...Array.from({ length: 100 }, (_, n) => String(n)), 'later'])
  expect(errors).toBe('2')
})

test.each([
  ['is told to', 'process.exit(3)', 3],
  ['fails', "throw new Error('broken')", 1],
])('a process that %s in the same turn has printed its last line', async (_why, end, code) => {
  const ended = await run(`log.info('last'); ${end}`)
  expect([ended.messages, ended.code]).toEqual([['last'], code])
})
