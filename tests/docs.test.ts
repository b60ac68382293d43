import { expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Glob } from 'bun'
import { scripts } from '../package.json'

const root = join(import.meta.dir, '..')
const documents = ['*.md', 'docs/*.md', 'shared/clients/*.md'].flatMap((glob) => [
  ...new Glob(glob).scanSync(root),
])
const folders = 'services|shared|ui|openapi|scripts|deploy|tests|docs'

test.each(documents)('every path named in %s exists', async (document) => {
  const text = await Bun.file(join(root, document)).text()
  const inCode = [...text.matchAll(new RegExp(`\`((?:${folders})/[\\w./-]+)\``, 'g'))].map(
    ([, path]) => path ?? '',
  )
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) =>
    join(dirname(document), path ?? ''),
  )
  expect([...inCode, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test.each(documents)('every `bun run` named in %s is a script', async (document) => {
  const text = await Bun.file(join(root, document)).text()
  const named = [...text.matchAll(/\bbun(?:@[\d.]+)? run ([\w:-]+)/g)].map(([, name]) => name ?? '')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
