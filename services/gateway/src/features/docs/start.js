// Runs in the browser: shows the API, and signs in as the dashboard does when there is a provider.
const get = async (url) => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.json()
}

const [spec, { oidc }] = await Promise.all([get('/openapi.json'), get('/api/config')])
const scopes = oidc.scope.split(' ')

/** A token comes from the provider instead of the clipboard. */
async function offerSignIn() {
  const authority = oidc.authority.replace(/\/$/, '')
  const provider = await get(`${authority}/.well-known/openid-configuration`)
  spec.components.securitySchemes.bearer = {
    type: 'oauth2',
    flows: {
      authorizationCode: {
        authorizationUrl: provider.authorization_endpoint,
        tokenUrl: provider.token_endpoint,
        scopes: Object.fromEntries(scopes.map((scope) => [scope, ''])),
      },
    },
  }
}

// While the provider is down a token can still be pasted.
if (oidc.enabled) await offerSignIn().catch(() => {})

const ui = window.SwaggerUIBundle({
  spec,
  dom_id: '#docs',
  deepLinking: true,
  validatorUrl: null,
  oauth2RedirectUrl: new URL('/docs/oauth2-redirect.html', location.href).href,
})
ui.initOAuth({ clientId: oidc.client_id, scopes, usePkceWithAuthorizationCodeGrant: true })
