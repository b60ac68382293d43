import { type Column, type ColumnKind, titlesOf } from '@otel-bi/contract/view'
import { textColumn } from '@otel-bi/documents/about'
import { choicesIn } from '@otel-bi/documents/choices'
import type { Row } from '@otel-bi/documents/table'
import type { Workbook, WorkbookTable, WorkbookText } from '@otel-bi/documents/workbook/workbook'
import type { Collected } from './collect.ts'
import { reportColumns } from './currencies.ts'
import { businesses, keyFiguresOf, measureNames } from './key-figures.ts'
import { factsTable } from './pages/appendix.ts'
import { rowsOf } from './pages/brief-table.ts'
import { eventDetails } from './pages/events.ts'
import { periods } from './pages/front.ts'
import { type ReportContent, rowCountOf } from './report-content.ts'
import { textOf } from './words/findings.ts'
import { definitionsOf } from './words/method.ts'
import { parametersText } from './words/parameters.ts'
import { reportWords } from './words/words.ts'

/** The findings and contents, a table per section with every row, the method, and how it was made. */
export function reportWorkbook(content: ReportContent): Workbook {
  const { facts, sections, answers, show } = content
  const words = reportWords[show.language]
  const tables = sections.map((section) => sheetOf(section, content))
  const findings = content.findings.map((finding) => textOf(finding, show))
  const sheetTitles = new Map(
    sections.map(({ source }, index) => [source.id, tables[index]?.title]),
  )
  const sheetFor = (section: string) => {
    if (section === 'made') return words.made
    return sheetTitles.get(section === 'key-figures' ? 'aw-sales-kpis' : section) ?? null
  }
  return {
    title: words.title,
    author: 'OTel BI',
    language: show.language,
    createdAt: facts.createdAt.toISOString(),
    sheets: [
      {
        kind: 'cover',
        title: words.summary,
        heading: words.title,
        subtitle: periods(answers, words, show).join(' · '),
        findingsTitle: words.findingsTitle,
        findings: findings.map(({ section, ...finding }) => ({
          ...finding,
          sheet: sheetFor(section),
        })),
        contentsTitle: words.sheets,
        contents: sections.map((section, index) => ({
          sheet: tables[index]?.title ?? '',
          rows: rowCountOf(section),
          note: section.status === 'ok' ? null : show.detail(section.detail),
        })),
      },
      ...tables,
      columnsSheet(content),
      { kind: 'text', title: words.method, paragraphs: definitionsOf(answers, show) },
      {
        kind: 'text',
        title: words.made,
        paragraphs: [
          { title: words.asked, text: parametersText(facts.parameters, show) },
          ...factsTable(facts, sections, show).map(([title, text]) => ({ title, text })),
        ],
      },
    ],
  }
}

function sheetOf(section: Collected, content: ReportContent): WorkbookTable | WorkbookText {
  const { show } = content
  const words = reportWords[show.language]
  const { view, id } = section.source
  const title = view ? titlesOf(view)[show.language] : keyFiguresTitle(id, words.keyFigures)
  if (section.status === 'unavailable')
    return {
      kind: 'text',
      title,
      paragraphs: [{ title: words.notAvailable, text: show.detail(section.detail) }],
    }
  if (!view) return keyFiguresSheet(title, id, content)
  const worded = choicesIn(view, show.language)
  const detailed = view.id === 'business-events' ? eventDetails(show.language) : same
  return {
    kind: 'table',
    title,
    name: tableName(view.id),
    columns: reportColumns(view, content.answers, show),
    rows: rowsOf(section).map((row) => worded(detailed(row))),
    ...(view.sums && { sums: view.sums }),
  }
}

const same = (row: Row) => row

const changes = ['change', 'yearChange']

/** `sales-history` becomes `sales_history`. */
const tableName = (id: string) => id.replaceAll('-', '_')

const keyFiguresTitle = (id: string, words: string) =>
  `${words} ${businesses.find(({ kpis }) => kpis === id)?.name ?? ''}`

function keyFiguresSheet(title: string, id: string, { answers, show }: ReportContent) {
  const words = reportWords[show.language]
  const business = businesses.find(({ kpis }) => kpis === id)
  if (!business) throw new TypeError(`${id} is no section of key figures`)
  const figures = keyFiguresOf(answers, business)
  const name = measureNames(answers, business, show)
  const column = (key: string, heading: string, kind: ColumnKind): Column => ({
    ...textColumn(key, heading),
    kind,
  })
  return {
    kind: 'table',
    title,
    name: tableName(id),
    columns: [
      textColumn('measure', words.measure),
      column('current', words.window, 'decimal'),
      column('previous', words.compared, 'decimal'),
      column('change', words.change, 'change'),
      column('yearBefore', words.yearEarlier, 'decimal'),
      column('yearChange', words.yearChange, 'change'),
    ],
    rows: figures.map((figure) => ({
      ...figure,
      measure: name(figure.measure, figure.kind),
    })),
    points: figures.flatMap(({ kind }, row) =>
      kind === 'ratio' ? changes.map((key) => ({ column: key, row })) : [],
    ),
    names: figures.map(({ measure }, row) => ({
      ...{ name: `${business.domain}_${measure}`, column: 'current', row },
    })),
  } as const
}

/** The meaning of every column of every view. */
function columnsSheet({ sections, answers, show }: ReportContent): WorkbookTable {
  const words = reportWords[show.language]
  const rows = sections.flatMap(({ source: { view } }) =>
    view
      ? reportColumns(view, answers, show).map(({ title: column, unit, about }) => ({
          sheet: titlesOf(view)[show.language],
          ...{ column, unit, about },
        }))
      : [],
  )
  return {
    kind: 'table',
    title: words.columns,
    name: 'columns',
    columns: [
      textColumn('sheet', words.sheet),
      textColumn('column', words.column),
      textColumn('unit', words.unit),
      textColumn('about', words.meaning),
    ],
    rows,
  }
}
