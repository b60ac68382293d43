import { type ExportFormat, exportPath, mediaTypes } from '@otel-bi/contract/exports'
import type { Language } from '@otel-bi/contract/language'
import { type Column, columnsOf, type View } from '@otel-bi/contract/view'
import { columnsIn } from '@otel-bi/documents/currencies'
import { titledIn } from '@otel-bi/documents/presentation'
import { z } from 'zod'

const Answer = z.object({
  meta: z.object({ currencies: z.array(z.string()) }).optional(),
  data: z.array(z.record(z.string(), z.unknown())),
  next_cursor: z.string().nullish(),
})

/** All rows of a view: a file has them all, where JSON may come in pages. */
export async function fetchRows(url: string, view: View): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  let page: z.output<typeof Answer> | undefined
  do {
    const query = page?.next_cursor ? `?cursor=${page.next_cursor}` : ''
    page = Answer.parse(await (await fetch(`${url}${view.path}${query}`)).json())
    rows.push(...page.data)
  } while (page.next_cursor)
  return rows
}

/** The columns of a view as a file titles them: those of amounts in one currency say it. */
export async function fetchColumns(
  url: string,
  view: View,
  language: Language = 'en',
): Promise<Column[]> {
  const { meta } = Answer.parse(await (await fetch(`${url}${view.path}`)).json())
  return columnsIn(meta?.currencies ?? [], language, titledIn(language, columnsOf(view)))
}

/** A view as a file. @throws Error when it is not answered as such. */
export async function fetchFile(
  url: string,
  view: View,
  format: ExportFormat,
  language: Language = 'en',
  options = '',
): Promise<Uint8Array> {
  const answer = await fetch(`${url}${exportPath(view)}?format=${format}${options}`, {
    headers: { 'accept-language': language },
  })
  if (answer.status !== 200 || answer.headers.get('content-type') !== mediaTypes[format])
    throw new Error(`${view.id} as ${format} is ${answer.status}: ${await answer.text()}`)
  if (answer.headers.get('content-language') !== language)
    throw new Error(`${view.id} as ${format} is not in ${language}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** A fresh store is scanned for events right after the start; every reading must come after it. */
export async function untilEventsAreScanned(url: string): Promise<void> {
  const query = 'job_id=wwi.hourly.events&status=succeeded'
  for (let waited = 0; waited < 50_000; waited += 100) {
    const page = await (await fetch(`${url}/api/jobs/wwi?${query}`)).json()
    if (Answer.parse(page).data.length > 0) return
    await Bun.sleep(100)
  }
  throw new Error('the first scan for events did not succeed within 50 s')
}
