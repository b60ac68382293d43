import { join } from 'node:path'
import { Glob } from 'bun'

/** Source files below a folder, tests aside, in which a text stands. */
export async function filesNaming(folder: string, text: string): Promise<string[]> {
  const files = [...new Glob('**/*.ts').scanSync(folder)].filter(
    (file) => !file.endsWith('.test.ts'),
  )
  const found = await Promise.all(
    files.map(async (file) =>
      (await Bun.file(join(folder, file)).text()).includes(text) ? [file] : [],
    ),
  )
  return found.flat().sort()
}
