import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'

// The browsers that know CSS light-dark() and @property, which the tokens are written with.
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5']

export default defineConfig({
  plugins: [solid()],
  build: {
    target: browsers,
    cssTarget: browsers,
    // The content security policy allows no data: fonts, and files of their own cache better.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://localhost:8000' } },
})
