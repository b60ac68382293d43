import { expect, test } from 'bun:test'
import { basename, extname } from 'node:path'
import { checkoutFiles, sentOf } from './context.ts'

/** Names under which secrets, data and large files come to lie in a checkout. */
const canaries = [
  ...['.env', '.env.production', '.env.local', '.npmrc', '.netrc', 'id_rsa', '.git/config'],
  ...['server.pem', 'tls.key', 'client.p12', 'secrets.json', 'secret.yaml', 'kubeconfig'],
  ...['secrets', 'credentials', 'db_password', 'core'],
  ...['dump.sql', 'store.dump', 'warehouse.bak', 'Heap-1.heapsnapshot', 'core.1234', 'npm.log'],
  ...['screenshot.png', 'report.xlsx', 'report.pdf', 'sales.csv', 'sales.parquet', 'notes.txt'],
  ...['overlays/production/secret.yaml', 'node_modules/left-pad/index.ts', 'dist/main.ts'],
]
const folders = [
  ...['', 'services/', 'services/aw/', 'services/gateway/src/', 'shared/store/'],
  ...['shared/store/migrations/', 'shared/store/migrations/meta/', 'scripts/', 'openapi/'],
  ...['ui/', 'ui/public/', 'ui/src/', 'deploy/', 'deploy/nginx/', 'deploy/kubernetes/'],
  ...['docs/', 'tests/', '.data/', 'anything/new/'],
]

test.each(canaries)('a builder is not sent %s, in whichever folder it lies', (canary) => {
  expect(sentOf(folders.map((folder) => folder + canary))).toEqual([])
})

test('what is sent is code, styles, migrations and manifests: no test, no tool, no document', async () => {
  const sent = sentOf(await checkoutFiles())
  const rest = sent.filter((file) => !/\.(?:tsx?|css)$|\/package\.json$/.test(file))
  expect(rest.filter((file) => !file.startsWith('shared/store/migrations/')).sort()).toEqual([
    ...['bun.lock', 'bunfig.toml', 'deploy/nginx/nginx.conf', 'deploy/nginx/start.sh'],
    ...['openapi/gateway.json', 'package.json'],
    'services/gateway/src/features/docs/docs.html',
    'services/gateway/src/features/docs/start.js',
    ...['tsconfig.json', 'ui/index.html', 'ui/public/favicon.svg', 'ui/src/before-paint.js'],
    'ui/tsconfig.json',
  ])
  const tops = new Set(sent.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))
  expect([...tops].sort()).toEqual(['deploy', 'openapi', 'scripts', 'services', 'shared', 'ui'])
  expect(sent.filter((file) => /\.test\.|\/testing\//.test(file))).toEqual([])
})

test('every migration and every workspace’s manifest is sent', async () => {
  const all = await checkoutFiles()
  const needed = all.filter(
    (file) =>
      (file.startsWith('shared/store/migrations/') && ['.sql', '.json'].includes(extname(file))) ||
      (basename(file) === 'package.json' && /^(?:services|shared)\/[^/]+\/|^ui\//.test(file)),
  )
  expect(needed.length).toBeGreaterThan(25)
  expect(sentOf(needed)).toEqual(needed)
})
