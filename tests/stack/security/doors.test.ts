import { afterAll, beforeAll, describe } from 'bun:test'
import { startUpMs } from '../stack.ts'
import { testAccess } from './access.ts'
import { testCaching } from './caching.ts'
import { testMethods } from './methods.ts'
import { testRequests } from './requests.ts'
import { type SecuredStack, startSecuredStack } from './secured-stack.ts'
import { testTargets } from './targets.ts'
import { testTokenAttacks } from './token-attacks.ts'

let stack: SecuredStack
beforeAll(async () => {
  stack = await startSecuredStack({ CORS_ALLOWED_ORIGINS: 'https://bi.example.com' })
}, startUpMs)
afterAll(() => stack.stop())

describe('access', () => testAccess(() => stack))
describe('tokens', () => testTokenAttacks(() => stack))
describe('requests', () => testRequests(() => stack))
describe('methods', () => testMethods(() => stack))
describe('caching', () => testCaching(() => stack))
describe('targets', () => testTargets(() => stack))
