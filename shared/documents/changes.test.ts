import { describe, expect, test } from 'bun:test'
import type { Measure, MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { readQuestion, wordsIn } from '@otel-bi/contract/metrics/question-url'
import { questionView } from '@otel-bi/contract/metrics/view'
import { defaultCsvStyle } from './csv.ts'
import type { PdfDocument } from './pdf/document.ts'
import { cellsOf, readCsv, readXlsx } from './testing/readers.ts'
import { type ViewAnswer, viewFile } from './view-file.ts'

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]
const measures = models.flatMap((model) =>
  Object.entries<Measure>(model.measures).map(
    ([name, { format }]) => [`${model.domain}.${model.id}.${name}`, model, name, format] as const,
  ),
)

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** A measure that was 0.179 and is 0.2, as the files of a question have it. */
function answerOf(model: MetricModel, name: string): ViewAnswer {
  const read = readQuestion(wordsIn(`measures=${name}&compare=previous_year`))
  if (!read.ok) throw new Error(`${name} cannot be asked for`)
  const values = { [name]: 0.2, [`${name}_comparison`]: 0.179, [`${name}_change`]: 0.021 }
  return {
    view: questionView(model, read.value),
    rows: [{ row: 'total', ...values }],
    rowCount: 1,
    meta: { row_count: 1, currencies: ['USD'] },
    traceId: null,
    createdAt: new Date(0),
    presentation: { language: 'hr', timeZone: 'UTC' },
    csv: defaultCsvStyle,
  }
}
const noPdf = async () => new Uint8Array()

describe.each(measures)('a change of %s by 0.021', (_name, model, name, format) => {
  const isRatio = format === 'ratio'
  const answer = answerOf(model, name)
  const title = `${model.measures[name]?.title.hr}, promjena`

  test(`is ${isRatio ? '+2.1 percentage points' : '+2.1 %'} in a workbook, and its title says so`, async () => {
    const cells = cellsOf(readXlsx(await bytesOf(viewFile('xlsx', answer, noPdf))))
    const [sheet = ''] = [...cells.keys()].map((address) => address.split('!')[0])
    expect(cells.get(`${sheet}!D1`)?.v).toBe(isRatio ? `${title} (p. b.)` : title)
    const { v, z } = cells.get(`${sheet}!D2`) ?? {}
    expect([v, z]).toEqual(isRatio ? [2.1, '+0.0;-0.0;0.0'] : [0.021, '+0.0%;-0.0%;0.0%'])
  })

  test('is the same under the title of a spreadsheet’s CSV, and the JSON’s fraction under its key', async () => {
    const spreadsheet = { ...defaultCsvStyle, header: 'titles', decimalMark: ',' } as const
    const text = new TextDecoder().decode(
      await bytesOf(viewFile('csv', { ...answer, csv: spreadsheet }, noPdf)),
    )
    const [head = '', row = ''] = text.split('\r\n')
    expect(head.split(';').at(-1)).toBe(isRatio ? `${title} (p. b.)` : title)
    expect(row.split(';').at(-1)).toBe(isRatio ? '2,1' : '0,021')
    const [keys, cells] = readCsv(await bytesOf(viewFile('csv', answer, noPdf)))
    expect([keys?.at(-1), cells?.at(-1)]).toEqual([`${name}_change`, '0.021'])
  })

  test('has its sign and unit in a PDF', async () => {
    const drawn: PdfDocument[] = []
    const draw = async (document: PdfDocument) => {
      drawn.push(document)
      return new Uint8Array()
    }
    await bytesOf(viewFile('pdf', answer, draw))
    const tables = (drawn[0]?.sections ?? []).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    )
    expect(tables[0]?.rows[0]?.at(-1)).toBe(isRatio ? '+2,1 p. b.' : '+2,1\u00a0%')
  })
})
