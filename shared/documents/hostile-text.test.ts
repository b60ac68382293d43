import { describe, expect, test } from 'bun:test'
import { escapeFormula } from '@otel-bi/contract/spreadsheet-text'
import type { Column } from '@otel-bi/contract/view'
import fc from 'fast-check'
import { textColumn } from './about.ts'
import { csvBytes } from './csv.ts'
import { formatted } from './display.ts'
import { createPdfRenderer } from './pdf/renderer.ts'
import type { Row } from './table.ts'
import { cellsOf, readCsv, readPdf, readXlsx, sheetValues } from './testing/readers.ts'
import { printable } from './text.ts'
import { xlsxBytes } from './xlsx.ts'

const hostile = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '  =1',
  '=HYPERLINK("http://example.com","x")',
  'a\u0000b\u001bc\u007f',
  'čćšđž € —',
  'שלום',
  'مرحبا',
  '😀',
  '"><script>alert(1)</script>',
  'line\nbreak, "quoted"',
  '\ud800 alone',
  '_x0041_ and _x005F_x0042_',
]
const columns: readonly Column[] = [
  textColumn('text', 'Text'),
  { ...textColumn('amount', 'Amount'), kind: 'money' },
]
const textRows = (texts: readonly string[]): Row[] => texts.map((text) => ({ text, amount: -1.5 }))
const tableOf = (texts: readonly string[]) => ({ title: 'Names', columns, rows: textRows(texts) })

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

const csvOf = async (texts: readonly string[]) => readCsv(await bytesOf(csvBytes(tableOf(texts))))
const xlsxOf = async (texts: readonly string[]) =>
  readXlsx(await bytesOf(xlsxBytes([tableOf(texts)], new Date(0))))

describe('CSV', () => {
  test('no field of text begins as a formula does, and every other character is there', async () => {
    const texts = (await csvOf(hostile)).slice(1).map(([text = '']) => text)
    expect(texts.filter((text) => /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([])
    expect(texts.map((text) => text.replace(/^'/, ''))).toEqual(hostile.map(printable))
  })

  test('a negative number stays a number: -1.5', async () => {
    expect((await csvOf(['x']))[1]).toEqual(['x', '-1.5'])
  })

  test('any text reads back as it was, but for what no file may hold', async () => {
    const anyText = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), {
      minLength: 1,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(anyText, async (texts) => {
        const read = (await csvOf(texts)).slice(1).map(([text]) => text)
        expect(read).toEqual(texts.map((text) => escapeFormula(printable(text))))
      }),
      { numRuns: 100 },
    )
  })
})

describe('XLSX', () => {
  test('no cell is a formula, every text is a string cell, and its characters are there', async () => {
    const workbook = await xlsxOf(hostile)
    const cells = [...cellsOf(workbook)]
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([])
    expect(
      cells.filter(([address]) => address.startsWith('Names!A')).map(([, { t }]) => t),
    ).toEqual(Array(hostile.length + 1).fill('s'))
    expect(
      sheetValues(workbook, 'Names')
        .slice(1)
        .map(([text]) => text),
    ).toEqual(hostile.map((text) => printable(text).replaceAll('\r', '\n')))
  })

  test('32,768 characters are cut to 32,767 that say so; 32,767 are not', async () => {
    const [, [cut], [whole]] = sheetValues(
      await xlsxOf(['x'.repeat(32_768), 'x'.repeat(32_767)]),
      'Names',
    ) as [unknown, [string], [string]]
    expect([cut.length, cut.endsWith('… [cut; 32768 characters]')]).toEqual([32_767, true])
    expect(whole).toBe('x'.repeat(32_767))
  })
})

test('PDF: every text is drawn, what the font lacks by its code point, and nothing off the paper', async () => {
  const texts = [...hostile, '日本 ไทย 👩‍👧', 'x'.repeat(3_000)]
  const bytes = await createPdfRenderer()({
    title: 'Names',
    subject: 'Names',
    language: 'en',
    createdAt: '2026-01-31T08:00:00.000Z',
    sections: [
      {
        id: 'names',
        title: 'Names',
        description: 'čćšđž € —',
        blocks: [
          {
            kind: 'table',
            table: {
              heads: ['Text'],
              numeric: [false],
              rows: texts.map((text) => [formatted(text, 'text')]),
            },
          },
          { kind: 'facts', facts: [['Parameter name', '"><script>']] },
        ],
      },
    ],
  })
  const pages = await readPdf(bytes)
  const drawn = pages.flatMap((page) => page.texts)
  for (const text of [
    '=1+1',
    'čćšđž € —',
    '"><script>alert(1)</script>',
    '"><script>',
    '_x0041_ and _x005F_x0042_',
  ])
    expect(drawn).toContain(text)
  expect(drawn).toContain('[U+1F600]')
  expect(drawn.join('')).toContain('[U+65E5][U+672C] [U+0E44][U+0E17][U+0E22]')
  expect(pages.flatMap((page) => page.outside)).toEqual([])
  expect(/\/(?:JavaScript|JS|Launch|URI)\b/.test(Buffer.from(bytes).toString('latin1'))).toBe(false)
})
