import { join } from 'node:path'
import { Glob } from 'bun'
import { z } from 'zod'

const Checks = z.array(
  z.looseObject({ id: z.string(), status: z.string(), errorMessage: z.string().optional() }),
)

/** What a scenario found wrong; empty where all holds. */
type Found = { readonly scenario: string; readonly failures: readonly string[] }

/** Runs every server scenario of the protocol's conformance suite, which can send no token of its own. */
export async function judgeConformance(
  programs: string,
  url: string,
  token: () => Promise<string>,
): Promise<readonly Found[]> {
  const proxy = signedInProxy(url, token)
  const output = join(programs, 'conformance')
  const program = join(programs, 'node_modules/.bin/conformance')
  // Localhost by name: a scenario sends other names and expects a refusal.
  const target = `http://localhost:${proxy.port}/mcp`
  const words = ['server', '--url', target, '--suite', 'all', '--output-dir', output]
  const child = Bun.spawn([process.execPath, program, ...words], {
    stdout: 'ignore',
    stderr: 'inherit',
  })
  await child.exited
  await proxy.stop(true)
  const found: Found[] = []
  for await (const file of new Glob('server-*/checks.json').scan(output)) {
    const checks = Checks.parse(await Bun.file(join(output, file)).json())
    const failed = checks.filter(({ status }) => status === 'FAILURE')
    const [, scenario = ''] = /^server-(.+)-\d{4}-\d{2}-\d{2}T/.exec(file) ?? []
    found.push({
      scenario,
      failures: failed.map(({ id, errorMessage }) => errorMessage ?? id),
    })
  }
  return found
}

/** Passes everything on as it is, the Host too, with a token. */
const signedInProxy = (url: string, token: () => Promise<string>) =>
  Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const headers = new Headers(request.headers)
      headers.set('authorization', `Bearer ${await token()}`)
      return fetch(new URL(pathname, url), {
        ...{ method: request.method, headers, body: request.body },
      })
    },
  })
