import { defineConfig, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'

// The browsers that know CSS light-dark() and @property, which the tokens are written with.
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5']

/** Holds the first paint until the script has run, so that the wrong theme never flashes. */
const paintAfterScript: Plugin = {
  name: 'paint-after-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
}

export default defineConfig({
  plugins: [solid(), paintAfterScript],
  build: {
    target: browsers,
    cssTarget: browsers,
    // The content security policy allows no data: fonts, and files of their own cache better.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': 'http://localhost:8000',
      '/mcp': 'http://localhost:8000',
      '/.well-known/oauth-protected-resource': 'http://localhost:8000',
    },
  },
})
