// A classic script of its own, which holds the first paint: the reader's theme before anything is seen.
;(() => {
  // The frame that renews a session only hands the provider's answer on, in oidc-client-ts' words.
  if (location.pathname === '/auth/silent' && parent !== window) {
    parent.postMessage(
      { source: 'oidc-client', url: location.href, keepOpen: false },
      location.origin,
    )
    return stop()
  }
  const isEmbedded = location.pathname === '/embed'
  const kept = (name) => {
    try {
      return localStorage.getItem(`otel-bi.${name}`)
    } catch {
      return null
    }
  }
  const theme = isEmbedded ? new URLSearchParams(location.search).get('theme') : kept('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  // Beside the scripts that will request them: the gateway's settings, and what the provider says of itself.
  const preload = (href) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
    document.head.append(link)
  }
  preload(document.currentScript.dataset.settings)
  const provider = kept('provider')
  if (provider && !isEmbedded && location.pathname !== '/auth/signed-out')
    preload(`${provider.replace(/\/$/, '')}/.well-known/openid-configuration`)
  // A script or a style that cannot be fetched, or a first script that does not run.
  addEventListener(
    'error',
    ({ target }) => {
      const matters =
        target === window || target instanceof HTMLScriptElement || target?.rel === 'stylesheet'
      if (matters) document.documentElement.classList.add('not-started')
    },
    true,
  )
})()
