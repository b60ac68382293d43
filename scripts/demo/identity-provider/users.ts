/** Who can sign in to the demo, each with one role of the same name and one click. */
export const users = ['viewer', 'analyst', 'admin'] as const
export type User = (typeof users)[number]

export const isUser = (name: string): name is User => users.some((user) => user === name)

export const claimsOf = (user: User) => ({
  sub: user,
  name: `Demo ${user}`,
  email: `${user}@example.com`,
  roles: [user],
})

/** A program with client credentials, as `otel-bi-agent` is one in deploy/keycloak; here its secret is no secret. */
export const program = { id: 'otel-bi-agent', secret: 'demo', role: 'analyst' } as const
