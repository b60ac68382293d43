import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { generateApi } from 'swagger-typescript-api'
import { z } from 'zod'
import { root } from './dockerfile.ts'
import { complaintsAbout } from './typescript.ts'

const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
})
const documents = ['openapi/gateway.json', 'openapi/aw.json', 'openapi/wwi.json']

/** The `operationId` of every call. */
async function operationsOf(document: string): Promise<string[]> {
  const { paths } = Document.parse(await Bun.file(join(root, document)).json())
  return Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  )
}

/** What each third-party generator makes of a document, and the file that has the calls. */
const generators = {
  async '@hey-api/openapi-ts'(input: string, output: string) {
    await createClient({
      input,
      output,
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
      logs: { level: 'silent' },
    })
    return join(output, 'sdk.gen.ts')
  },
  async 'swagger-typescript-api'(input: string, output: string) {
    await generateApi({ input, output, fileName: 'api.ts', silent: true })
    return join(output, 'api.ts')
  },
}
const cases = documents.flatMap((document) =>
  Object.entries(generators).map(([generator, generate]) => ({ document, generator, generate })),
)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otel-bi-clients-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(cases)(
  '$generator makes of $document a client that has every call and compiles',
  async ({ document, generator, generate }) => {
    const output = join(folder, `${document}-${generator}`.replace(/\W/g, '-'))
    const calls = await Bun.file(await generate(join(root, document), output)).text()
    const operations = await operationsOf(document)
    expect(operations.length).toBeGreaterThan(10)
    expect(operations.filter((name) => !new RegExp(`\\b${name}\\b`).test(calls))).toEqual([])
    expect(
      await complaintsAbout(output, {
        strict: true,
        noEmit: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        skipLibCheck: false,
      }),
    ).toBe('')
  },
)
