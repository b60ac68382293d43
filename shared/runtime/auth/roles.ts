import { type Access, type Role, role } from '@otel-bi/contract/access'

/** Where a token names its user's roles, and what they are called there. */
export type RoleRules = {
  /** Name of a claim, or names joined by dots: `realm_access.roles`. */
  readonly claim: string
  readonly mapping: ReadonlyMap<string, Role>
}

const rank = (name: Role) => role.options.indexOf(name)

/** Whether a user with these roles may do what needs `needed`: an admin may all that a viewer may. */
export const permits = (held: readonly Role[], needed: Access): boolean =>
  needed === 'public' ||
  needed === 'authenticated' ||
  held.some((name) => rank(name) >= rank(needed))

/** The roles that verified claims grant; without rules every authenticated user has all of them. */
export function rolesOf(claims: object, rules: RoleRules | undefined): readonly Role[] {
  if (!rules) return role.options
  const claimed = new Set(
    namesIn(claimAt(claims, rules.claim)).map((name) => rules.mapping.get(name)),
  )
  return role.options.filter((name) => claimed.has(name))
}

function namesIn(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(/[\s,]+/)
  return Array.isArray(claim) ? claim.filter((name) => typeof name === 'string') : []
}

/** A name may itself hold dots, as `https://example.com/roles` does, so every split is tried. */
function claimAt(claims: unknown, path: string): unknown {
  if (typeof claims !== 'object' || claims === null) return undefined
  const own = new Map<string, unknown>(Object.entries(claims))
  if (own.has(path)) return own.get(path)
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const found = claimAt(own.get(path.slice(0, dot)), path.slice(dot + 1))
    if (found !== undefined) return found
  }
  return undefined
}
