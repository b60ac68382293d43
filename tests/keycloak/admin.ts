import { z } from 'zod'

const Granted = z.object({ access_token: z.string() })
const WithId = z.object({ id: z.string() })
const Found = z.array(WithId)

export type Login = { readonly username: string; readonly password: string }

export type Program = {
  readonly clientId: string
  readonly secret: string
  readonly audience: string
  readonly role: string
}

/** What an administrator does in Keycloak's console, by its own API. */
export function createAdmin(url: string, login: Login) {
  /** A token by name and password, as the command line tool of a realm gets it. */
  const tokenAt = async (realm: string, { username, password }: Login): Promise<string> => {
    const grant = { client_id: 'admin-cli', grant_type: 'password', username, password }
    const body = new URLSearchParams(grant)
    const path = `/realms/${realm}/protocol/openid-connect/token`
    const answer = await fetch(url + path, { method: 'POST', body })
    return Granted.parse(await answer.json()).access_token
  }
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const token = await tokenAt('master', login)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${url}/admin/realms${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  const idAt = async (path: string): Promise<string> => {
    const [found] = Found.parse(await call('GET', path))
    if (!found) throw new Error(`${path} finds nothing`)
    return found.id
  }
  const userPath = async (realm: string, username: string) =>
    `/${realm}/users/${await idAt(`/${realm}/users?exact=true&username=${username}`)}`
  return {
    tokenAt,
    /** Sets the life of new access tokens, in seconds. */
    setTokenLife: (realm: string, seconds: number) =>
      call('PUT', `/${realm}`, { accessTokenLifespan: seconds }),
    /** How many sessions a user has. */
    async sessions(realm: string, username: string): Promise<number> {
      return Found.parse(await call('GET', `${await userPath(realm, username)}/sessions`)).length
    },
    async endSessions(realm: string, username: string): Promise<void> {
      await call('POST', `${await userPath(realm, username)}/logout`)
    },
    /** Has Keycloak post a logout token to an address whenever a session of the client ends. */
    async notifyLogout(realm: string, clientId: string, address: string): Promise<void> {
      const path = `/${realm}/clients/${await idAt(`/${realm}/clients?clientId=${clientId}`)}`
      const client = z
        .looseObject({ attributes: z.record(z.string(), z.string()) })
        .parse(await call('GET', path))
      const attributes = { ...client.attributes, 'backchannel.logout.url': address }
      await call('PUT', path, { ...client, attributes })
    },
    /** A client for a program, as security.md describes it: tokens for a secret, of one role. */
    async addProgram(realm: string, program: Program): Promise<void> {
      const { clientId, secret, audience, role } = program
      const mapper = {
        name: 'audience of the API',
        protocol: 'openid-connect',
        protocolMapper: 'oidc-audience-mapper',
        config: { 'included.custom.audience': audience, 'access.token.claim': 'true' },
      }
      await call('POST', `/${realm}/clients`, {
        clientId,
        secret,
        standardFlowEnabled: false,
        serviceAccountsEnabled: true,
        protocolMappers: [mapper],
      })
      const path = `/${realm}/clients/${await idAt(`/${realm}/clients?clientId=${clientId}`)}`
      const account = WithId.parse(await call('GET', `${path}/service-account-user`))
      const granted = await call('GET', `/${realm}/roles/${role}`)
      await call('POST', `/${realm}/users/${account.id}/role-mappings/realm`, [granted])
    },
    /** The secret that Keycloak made for a client of the imported realm. */
    async secretOf(realm: string, clientId: string): Promise<string> {
      const id = await idAt(`/${realm}/clients?clientId=${clientId}`)
      const path = `/${realm}/clients/${id}/client-secret`
      return z.object({ value: z.string() }).parse(await call('GET', path)).value
    },
    /** Adds a key that is published, and that nothing is signed with yet. */
    publishKey: (realm: string, name: string) =>
      call('POST', `/${realm}/components`, { name, ...signingKey('false') }),
    /** Signs with a published key from now on. */
    async signWith(realm: string, name: string): Promise<void> {
      const id = await idAt(`/${realm}/components?name=${name}`)
      await call('PUT', `/${realm}/components/${id}`, { id, name, ...signingKey('true') })
    },
    async removeKey(realm: string, name: string): Promise<void> {
      await call(
        'DELETE',
        `/${realm}/components/${await idAt(`/${realm}/components?name=${name}`)}`,
      )
    },
  }
}

const signingKey = (active: 'true' | 'false') => ({
  providerId: 'rsa-generated',
  providerType: 'org.keycloak.keys.KeyProvider',
  config: { priority: ['200'], enabled: ['true'], active: [active] },
})
