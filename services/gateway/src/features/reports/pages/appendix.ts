import type { PdfBlock, PdfSection } from '@otel-bi/documents/pdf/document'
import type { ReportAnswers } from '../answers.ts'
import type { Collected } from '../collect.ts'
import type { ReportFacts } from '../report-facts.ts'
import { definitionsOf } from '../words/method.ts'
import { parametersText } from '../words/parameters.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'
import { rowsOf } from './brief-table.ts'

/** Every definition once, in sentences. */
export function methodSection(answers: ReportAnswers, show: Presenter): PdfSection {
  const { method, methodAbout } = reportWords[show.language]
  return {
    id: 'method',
    title: method,
    description: methodAbout,
    blocks: definitionsOf(answers, show).flatMap(({ title, text }): PdfBlock[] => [
      { kind: 'heading', text: title },
      { kind: 'text', text },
    ]),
  }
}

/** The last page: what was asked, by whom, and the state of the data of each section. */
export function madeSection(
  facts: ReportFacts,
  sections: readonly Collected[],
  show: Presenter,
): PdfSection {
  const words = reportWords[show.language]
  return {
    id: 'made',
    title: words.made,
    description: words.madeAbout,
    ownPage: true,
    blocks: [
      { kind: 'heading', text: words.asked },
      { kind: 'text', text: parametersText(facts.parameters, show) },
      { kind: 'facts', facts: factsTable(facts, sections, show) },
      {
        kind: 'table',
        table: {
          heads: [words.section, words.status, words.rows, words.asOf, words.dataVersion],
          numeric: [false, false, true, false, false],
          rows: sections.map((section) => sectionRow(section, show)),
        },
      },
    ],
  }
}

export function factsTable(
  { id, createdAt, requestedBy, traceId }: ReportFacts,
  sections: readonly Collected[],
  show: Presenter,
): (readonly [string, string])[] {
  const words = reportWords[show.language]
  const missing = sections.filter(({ status }) => status === 'unavailable')
  return [
    [words.report, id],
    [words.generatedAt, createdAt.toISOString()],
    [words.requestedBy, requestedBy],
    [
      words.notAvailable,
      missing.map(({ source }) => source.titles[show.language]).join(', ') || words.nothing,
    ],
    [words.traceId, traceId ?? words.none],
  ]
}

function sectionRow(section: Collected, show: Presenter): string[] {
  const words = reportWords[show.language]
  const { source } = section
  const title = source.titles[show.language]
  if (section.status === 'unavailable') return [title, words.statuses.unavailable, '–', '–', '–']
  const { as_of, data_version } = section.meta
  return [
    title,
    words.statuses.ok,
    source.view ? show.count(rowsOf(section).length) : '–',
    show.value(as_of, 'date'),
    show.value(data_version, 'text'),
  ]
}
