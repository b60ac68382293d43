import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { Glob } from 'bun'

test('every notice is shown by toaster.ts, which brings the place where notices appear', async () => {
  const root = join(import.meta.dir, '..')
  const importers: string[] = []
  for (const file of new Glob('**/*.{ts,tsx}').scanSync(root))
    if (
      /import \{[^}]*\btoaster\b[^}]*\} from '@kobalte/.test(
        await Bun.file(join(root, file)).text(),
      )
    )
      importers.push(file)
  expect(importers).toEqual(['toasts/toaster.ts'])
})
