import { afterAll, beforeAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { startUpMs } from '../stack.ts'
import { type SignInStack, startSignInStack } from './sign-in-stack.ts'

let stack: SignInStack
beforeAll(async () => {
  stack = await startSignInStack()
}, startUpMs)
afterAll(() => stack.stop())

async function verify(url: string, token: string) {
  const child = Bun.spawn([process.execPath, 'scripts/verify.ts', url], {
    cwd: join(import.meta.dir, '../../..'),
    env: { VERIFY_TOKEN: token },
    stdout: 'pipe',
    stderr: 'ignore',
  })
  return { said: await new Response(child.stdout).text(), code: await child.exited }
}

test('all 8 points hold where sign-in is required, with a token of the provider: exit code 0', async () => {
  const { said, code } = await verify(stack.url, '')
  expect(said).toContain('views answer 401 without a token')
  expect([said.match(/^\d\. /gm)?.length, said.includes('All points hold.'), code]).toEqual([
    8,
    true,
    0,
  ])
})

test('a viewer’s token proves less: audit, the job, the download and the report fail, exit code 1', async () => {
  const token = await (await fetch(`${stack.issuer}/token/viewer`)).text()
  const { said, code } = await verify(stack.url, token)
  const failed = said.split('\n').flatMap((line) => (line.includes('FAILED') ? [line[0]] : []))
  expect([failed, code]).toEqual([['4', '5', '6', '7', '8'], 1])
})
