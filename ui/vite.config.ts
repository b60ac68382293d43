import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'

// The browsers that know CSS light-dark() and @property, which the tokens are written with.
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5']

const beforePaint = '/src/before-paint.js'

/**
 * Puts into the page what its first script would request too late: the theme, before the first paint, and the
 * gateway's settings, beside the scripts.
 */
function pageHead(): Plugin {
  let settings = '/api/config'
  let file = beforePaint
  return {
    name: 'page-head',
    configResolved({ env }) {
      settings = `${env.VITE_API_BASE_URL ?? ''}${settings}`
    },
    async generateBundle() {
      const source = await readFile(fileURLToPath(new URL(`.${beforePaint}`, import.meta.url)))
      const reference = this.emitFile({ type: 'asset', name: 'before-paint.js', source })
      file = `/${this.getFileName(reference)}`
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'script',
          attrs: { src: file, 'data-settings': settings },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

export default defineConfig({
  plugins: [solid(), pageHead()],
  build: {
    target: browsers,
    cssTarget: browsers,
    // The content security policy allows no data: fonts, and files of their own cache better.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page starts with is one file: a browser fetches six at a time over HTTP/1.1.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
  server: {
    proxy: {
      '/api': 'http://localhost:8000',
      '/mcp': 'http://localhost:8000',
      '/.well-known/oauth-protected-resource': 'http://localhost:8000',
    },
  },
})
