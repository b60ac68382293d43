import { expect, test } from 'bun:test'
import { getDocumentProxy } from 'unpdf'
import type { PdfSection } from './document.ts'
import { margin } from './page.ts'
import { createPdfRenderer } from './renderer.ts'

const leftOut = Array.from({ length: 60 }, (_, column) => `Column ${column}`)
const ofRows = (count: number): PdfSection => ({
  ...{ id: `${count}`, title: `${count} rows`, description: '', ownPage: true },
  blocks: [
    {
      kind: 'table',
      table: {
        ...{ heads: ['Row'], numeric: [true], leftOut },
        rows: Array.from({ length: count }, (_, row) => [`${row}`]),
      },
    },
  ],
})

test('the note below a table of 36 to 48 rows never stands in the foot of its page', async () => {
  const bytes = await createPdfRenderer()({
    ...{ title: 'Rows', subject: '', language: 'en', createdAt: '2026-01-31T08:00:00.000Z' },
    ...{ paper: 'a4', orientation: 'portrait' },
    sections: Array.from({ length: 13 }, (_, more) => ofRows(36 + more)),
  })
  const document = await getDocumentProxy(bytes.slice())
  const heights: number[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items)
      if ('str' in item && item.str.includes('Column ')) heights.push(item.transform[5])
  }
  expect(heights.length).toBeGreaterThanOrEqual(13)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(margin.bottom)
})
