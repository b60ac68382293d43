import { expect, test } from 'bun:test'
import { createContextKey, ROOT_CONTEXT } from '@opentelemetry/api'
import { InteractionContext } from './interaction-context.ts'

const click = ROOT_CONTEXT.setValue(createContextKey('did'), 'click')
const call = ROOT_CONTEXT.setValue(createContextKey('did'), 'call')

test('what starts 2,999 ms after a click belongs to it, what starts at 3,000 ms to nothing', () => {
  let now = 0
  const manager = new InteractionContext(() => now).enable()
  manager.begin(click)
  now = 2_999
  expect(manager.active()).toBe(click)
  now = 3_000
  expect(manager.active()).toBe(ROOT_CONTEXT)
})

test('after an await the click is still there, and a context of one’s own goes before it', async () => {
  const manager = new InteractionContext(() => 0).enable()
  manager.begin(click)
  await Promise.resolve()
  expect(manager.active()).toBe(click)
  expect(manager.with(call, () => manager.active())).toBe(call)
})
