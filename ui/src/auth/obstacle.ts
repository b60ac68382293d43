/** What sign-in needs and the browser does not offer. */
export type Obstacle = 'no-storage' | 'not-secure'

type Browser = Pick<Window, 'isSecureContext' | 'sessionStorage'>

/**
 * Going to the provider and coming back needs a storage that outlives the page, and PKCE needs
 * cryptography that browsers offer over HTTPS and on localhost only.
 */
export function signInObstacle(browser: Browser): Obstacle | undefined {
  if (!browser.isSecureContext) return 'not-secure'
  try {
    const key = 'otel-bi.probe'
    browser.sessionStorage.setItem(key, '')
    browser.sessionStorage.removeItem(key)
    return undefined
  } catch {
    return 'no-storage'
  }
}
