import { createSignal, onCleanup, onMount } from 'solid-js'

/** What the page says to the one that frames it, and hears from it. */
const wanted = 'otel-bi.embed.token-wanted'
const given = 'otel-bi.embed.token'

export type TokenWanted = 'none' | 'refused'

/**
 * The token that the page asks with: of the URL's fragment, which is taken away from it, or what the framing
 * page posts. The policy frame-ancestors has decided who that may be.
 */
export function useEmbedToken() {
  const [token, setToken] = createSignal(takeFragment())
  /** Nothing secret is said, so any parent may hear it. */
  const want = (reason: TokenWanted) => window.parent.postMessage({ type: wanted, reason }, '*')
  onMount(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const posted = source === window.parent ? tokenIn(data) : undefined
      if (posted !== undefined) setToken(posted)
    }
    window.addEventListener('message', hear)
    onCleanup(() => window.removeEventListener('message', hear))
    if (token() === undefined) want('none')
  })
  return { token, want }
}

function takeFragment(): string | undefined {
  const found = new URLSearchParams(location.hash.slice(1)).get('token') ?? undefined
  if (found !== undefined) history.replaceState(null, '', location.pathname + location.search)
  return found
}

function tokenIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { type, token } = { type: undefined, token: undefined, ...data }
  return type === given && typeof token === 'string' ? token : undefined
}
