import {
  type AccessDecision,
  type AccessTokenRules,
  createAccessTokenVerifier,
} from '@otel-bi/runtime/auth/access-token'
import { type EmbedTokens, isEmbedToken, isSameQuestion } from '@otel-bi/runtime/auth/embed-token'
import { anonymous, type Identity } from '@otel-bi/runtime/auth/identity'
import { bearerToken } from '@otel-bi/runtime/http/bearer'
import type { HttpEnvironment } from '@otel-bi/runtime/http/environment'
import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { targetIn } from '@otel-bi/runtime/http/target'
import type { MiddlewareHandler } from 'hono'

/**
 * Identifies the user; without rules, with authentication off, always `anonymous`. A token for embedding admits
 * the one question that it was made for.
 */
export function authenticate(
  rules: AccessTokenRules | undefined,
  embedTokens?: EmbedTokens,
): MiddlewareHandler<HttpEnvironment> {
  const verify = rules && createAccessTokenVerifier(rules)
  return async (c, next) => {
    const token = bearerToken(c)
    if (token !== undefined && isEmbedToken(token)) await identifyEmbedded(c, token, embedTokens)
    else if (verify) await identify(c, verify)
    else setIdentity(c, anonymous)
    await next()
  }
}

/** The MCP client comes from this process itself, which no header can reach. */
function setIdentity(c: RequestContext, identity: Identity): void {
  const client = c.env?.client
  c.set('identity', client === undefined ? identity : { ...identity, client })
}

/** @throws RequestProblem unauthenticated for a token that is not valid; forbidden for another question. */
async function identifyEmbedded(
  c: RequestContext,
  token: string,
  tokens: EmbedTokens | undefined,
): Promise<void> {
  const grant = await tokens?.check(token)
  if (!grant) throw refused('embed_token')
  c.set('identity', grant.identity)
  c.set('embedTokenId', grant.tokenId)
  if (c.req.method === 'GET' && isSameQuestion(targetIn(c).encoded, grant.question)) return
  throw new RequestProblem(
    'forbidden',
    { detail: 'This token is for one question, and this is another one.' },
    { cause: 'embed_question' },
  )
}

type Verify = (token: string) => Promise<AccessDecision>

/** @throws RequestProblem with the challenge of RFC 6750; its cause is the rule that was broken. */
async function identify(c: RequestContext, verify: Verify): Promise<void> {
  if (c.req.header('authorization') === undefined)
    throw new RequestProblem('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } })
  const token = bearerToken(c)
  if (token === undefined) throw refused('not_a_bearer_token')
  const decision = await verify(token)
  switch (decision.outcome) {
    case 'refused':
      throw refused(decision.reason)
    case 'keys_unavailable':
      throw new RequestProblem('upstream_unavailable', {
        detail: 'The identity provider does not answer, so no token can be checked.',
        headers: { 'retry-after': '5' },
      })
    case 'missing_scopes':
      setIdentity(c, decision.identity)
      throw missingScopes(decision.scopes)
    case 'allowed':
      setIdentity(c, decision.identity)
  }
}

const refused = (reason: string) =>
  new RequestProblem(
    'unauthenticated',
    { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
    { cause: reason },
  )

function missingScopes(scopes: readonly string[]) {
  const scope = scopes.join(' ')
  return new RequestProblem(
    'forbidden',
    {
      detail: `The token lacks the scope ${scope}.`,
      headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
    },
    { cause: 'scope' },
  )
}
