/**
 * `bun run test:mcp`: the MCP Inspector's command line calls every tool of the running services, and the
 * protocol's conformance suite judges `/mcp`. Fetches both from npm.
 */
import { join } from 'node:path'
import { installPrograms } from './programs.ts'

async function testMcp(): Promise<number> {
  const programs = await installPrograms()
  if (!programs) {
    console.log('not checked: the registry did not answer')
    return 0
  }
  const tests = Bun.spawn(
    [process.execPath, 'test', '--timeout', '120000', './tests/mcp/mcp.mcp.ts'],
    {
      cwd: join(import.meta.dir, '../..'),
      env: { ...process.env, OTEL_BI_MCP_PROGRAMS: programs.folder },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  return tests.exited.finally(programs.remove)
}

process.exitCode = await testMcp()
