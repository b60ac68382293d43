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
  const chosen = () => {
    if (location.pathname === '/embed') return new URLSearchParams(location.search).get('theme')
    try {
      return localStorage.getItem('otel-bi.theme')
    } catch {
      return null
    }
  }
  const theme = chosen()
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
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
