import { expect, test } from 'bun:test'
import { mayCall, type User } from './user.ts'

test('a user may call what the server listed and nothing else; anonymous may call all, an unknown user none', () => {
  const ana: User = {
    kind: 'signed-in',
    name: 'Ana',
    roles: ['viewer'],
    operations: ['getAwSalesKpis'],
    signOut: () => {},
  }
  const allowed = (user: User | undefined) =>
    (['getAwSalesKpis', 'runJob'] as const).map((operation) => mayCall(user, operation))
  expect(allowed(ana)).toEqual([true, false])
  expect(allowed({ kind: 'anonymous' })).toEqual([true, true])
  expect(allowed(undefined)).toEqual([false, false])
})
