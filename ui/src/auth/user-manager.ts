import type { Schemas } from '@otel-bi/client'
import { signInPaths } from '@otel-bi/contract/dashboard'
import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'

/** Tokens live in memory and end with the page; only what a redirect has to come back to outlives it. */
export function createUserManager(
  { authority, client_id, scope }: Schemas['Config']['oidc'],
  origin: string,
): UserManager {
  return new UserManager({
    authority,
    client_id,
    scope,
    redirect_uri: `${origin}${signInPaths.callback}`,
    silent_redirect_uri: `${origin}${signInPaths.silent}`,
    post_logout_redirect_uri: `${origin}${signInPaths.signedOut}`,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // The session renews, one renewal at a time: a refresh token used twice would end it.
    automaticSilentRenew: false,
    requestTimeoutInSeconds: 10,
  })
}
