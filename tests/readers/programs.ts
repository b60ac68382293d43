import { basename, join } from 'node:path'
import { z } from 'zod'

/** Runs a program of the machine; answers its standard output. @throws Error with what it said when it fails. */
async function run(command: readonly string[]): Promise<string> {
  const child = Bun.spawn([...command], { stdout: 'pipe', stderr: 'pipe' })
  const [said, complained] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ])
  if ((await child.exited) !== 0) throw new Error(`${command[0]} failed: ${complained}`)
  return said
}

/** Comma, quotes where needed, UTF-8, numbers as they are stored and not as they are shown, every sheet. */
const csvOfEverySheet =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** Lets LibreOffice write every sheet of the workbooks in a folder as CSV; answers where a sheet went. */
export async function convertWorkbooks(folder: string, names: readonly string[]) {
  const paths = names.map((name) => join(folder, name))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const into = ['--convert-to', csvOfEverySheet, '--outdir', folder]
  await run(['soffice', profile, '--headless', ...into, ...paths])
  return (name: string, sheet: string) => join(folder, `${basename(name, '.xlsx')}-${sheet}.csv`)
}

/** The words of a PDF in the order it draws them, as Poppler reads them. */
export async function wordsOf(path: string): Promise<string[]> {
  return (await run(['pdftotext', '-raw', path, '-'])).split(/\s+/)
}

export type Printed = { readonly pages: readonly string[]; readonly landscape: boolean }

/** Prints a workbook with LibreOffice to PDF; answers the text of each page as Poppler reads it. */
export async function printWorkbook(folder: string, name: string): Promise<Printed> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const into = join(folder, 'printed')
  const print = ['--convert-to', 'pdf', '--outdir', into, join(folder, name)]
  await run(['soffice', profile, '--headless', ...print])
  const pdf = join(into, `${basename(name, '.xlsx')}.pdf`)
  const [text, info] = await Promise.all([
    run(['pdftotext', '-layout', pdf, '-']),
    run(['pdfinfo', pdf]),
  ])
  const [, width = '0', height = '0'] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []
  return {
    pages: text.split('\f').filter((page) => page.trim() !== ''),
    landscape: Number(width) > Number(height),
  }
}

const OpenedWorkbook = z.object({
  rows: z.record(z.string(), z.int()),
  tables: z.record(
    z.string(),
    z.object({
      sheet: z.string(),
      heads: z.array(z.string()),
      cells: z.array(z.string()),
      rows: z.int(),
    }),
  ),
  names: z.record(z.string(), z.array(z.unknown())),
})

/** What openpyxl finds in workbooks, by their paths. @throws Error when it warns of one. */
export async function openWorkbooks(
  paths: readonly string[],
): Promise<Map<string, z.output<typeof OpenedWorkbook>>> {
  const script = join(import.meta.dir, 'open_workbooks.py')
  // Debian's own Python, which its package of openpyxl belongs to.
  const said = await run(['/usr/bin/python3', script, ...paths])
  return new Map(Object.entries(z.record(z.string(), OpenedWorkbook).parse(JSON.parse(said))))
}
