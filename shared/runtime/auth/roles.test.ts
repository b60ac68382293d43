import { describe, expect, test } from 'bun:test'
import { access, type Role, role } from '@otel-bi/contract/access'
import { permits, rolesOf } from './roles.ts'

const mapping = new Map<string, Role>([
  ['bi-viewers', 'viewer'],
  ['bi-admins', 'admin'],
])
const rules = { claim: 'realm_access.roles', mapping }

describe('claims become roles', () => {
  test.each([
    ['a list', { realm_access: { roles: ['bi-viewers', 'offline_access'] } }, ['viewer']],
    ['words in a string', { realm_access: { roles: 'bi-admins bi-viewers' } }, ['viewer', 'admin']],
    ['a name that holds the dot', { 'realm_access.roles': ['bi-admins'] }, ['admin']],
    ['our own names, which the mapping does not know', { realm_access: { roles: ['admin'] } }, []],
    ['no claim', {}, []],
    ['a number', { realm_access: { roles: 3 } }, []],
    ['a list of other things', { realm_access: { roles: [3, null, ['bi-admins']] } }, []],
    ['a claim where a path should go on', { realm_access: 'roles' }, []],
  ])('%s', (_what, claims, expected) => {
    expect(rolesOf(claims, rules)).toEqual(
      role.options.filter((name) => new Set<string>(expected).has(name)),
    )
  })

  test('a path goes through names that hold dots', () => {
    const claims = { resource_access: { 'otel.bi': { roles: ['bi-viewers'] } } }
    expect(rolesOf(claims, { mapping, claim: 'resource_access.otel.bi.roles' })).toEqual(['viewer'])
  })

  test('what every object inherits is no claim', () => {
    expect(rolesOf({}, { mapping, claim: 'constructor.name' })).toEqual([])
  })

  test('without rules every user has all three', () => {
    expect(rolesOf({}, undefined)).toEqual(['viewer', 'analyst', 'admin'])
  })
})

test('viewer 3 of 5, analyst 4 of 5, admin 5 of 5: each may what those below may, and without a role 2', () => {
  const needs = access.options
  const count = (held: readonly Role[]) => needs.filter((needed) => permits(held, needed)).length
  expect([count(['viewer']), count(['analyst']), count(['admin']), count([])]).toEqual([3, 4, 5, 2])
})
