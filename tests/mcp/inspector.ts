import { join } from 'node:path'
import { z } from 'zod'

const Tool = z.looseObject({ name: z.string(), inputSchema: z.looseObject({}) })
const Listed = z.object({ tools: z.array(Tool) })
const Result = z.looseObject({
  content: z.array(z.looseObject({ text: z.string() })),
  structuredContent: z.looseObject({ answer: z.unknown(), page: z.string() }).optional(),
  isError: z.boolean().default(false),
})

/** Its exit code where a tool answers with an error; every other one is a fault of the protocol or a schema. */
const refused = 5

/** The MCP Inspector's command line, once for each call, signed in with a new token. */
export function createInspector(programs: string, url: string, token: () => Promise<string>) {
  async function run(...words: readonly string[]): Promise<unknown> {
    const child = Bun.spawn(
      [
        ...[process.execPath, join(programs, 'node_modules/.bin/mcp-inspector'), '--cli', url],
        ...['--transport', 'http', '--header', `Authorization: Bearer ${await token()}`],
        ...words,
      ],
      // Its own settings stay in the folder of the programs.
      { env: { PATH: process.env.PATH, HOME: programs }, stdout: 'pipe', stderr: 'pipe' },
    )
    const [said, complaint] = await Promise.all([child.stdout.text(), child.stderr.text()])
    const code = await child.exited
    if (code !== 0 && code !== refused) throw new Error(`${words.join(' ')}: ${said}${complaint}`)
    return JSON.parse(said)
  }
  return {
    listTools: async () => Listed.parse(await run('--method', 'tools/list', '--strict')).tools,
    callTool: async (name: string, given: object) =>
      Result.parse(
        await run(
          ...['--method', 'tools/call', '--tool-name', name],
          ...['--tool-args-json', JSON.stringify(given)],
        ),
      ),
  }
}
