import { expect, test } from 'bun:test'

const program = `
  const { createLogger } = await import('./shared/runtime/logger.ts')
  const { logUncaught } = await import('./shared/runtime/process/uncaught.ts')
  logUncaught(createLogger({ service: 'test', level: 'ERROR' }))
  setTimeout(() => { throw new TypeError('thrown by a timer') }, 1)
  Promise.reject(new TypeError('rejected'))
  setTimeout(() => console.log('still serving'), 50)
`

test('an exception and a rejection that no caller catches are logged, and the process goes on', async () => {
  const child = Bun.spawn([process.execPath, '-e', program], { stdout: 'pipe', stderr: 'pipe' })
  const lines = (await new Response(child.stdout).text()).trim().split('\n')
  expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toMatchObject([
    {
      level: 'ERROR',
      err: { message: 'rejected' },
      message: 'unhandledRejection: serving goes on',
    },
    { level: 'ERROR', message: 'uncaughtException: serving goes on' },
  ])
  expect(lines.slice(2)).toEqual(['still serving'])
  expect(await child.exited).toBe(0)
})
