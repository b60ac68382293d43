import type { Language } from '@otel-bi/contract/language'
import type { BusinessView } from '@otel-bi/contract/view'
import { BusinessEvent } from '@otel-bi/contract/wwi/business-events'
import { eventText } from '@otel-bi/contract/wwi/event-text'
import { severities } from '@otel-bi/contract/wwi/severity'
import type { PdfBlock, PdfTable } from '@otel-bi/documents/pdf/document'
import type { Row } from '@otel-bi/documents/table'
import type { ReportAnswers } from '../answers.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'
import { briefTable, mostRows } from './brief-table.ts'

type Event = NonNullable<ReportAnswers['business-events']>['data'][number]

/** Open events counted by kind and severity, and the most severe ones by name. */
export function eventBlocks(
  answers: ReportAnswers,
  view: BusinessView,
  show: Presenter,
): PdfBlock[] {
  const words = reportWords[show.language]
  const open = (answers['business-events']?.data ?? []).filter(
    ({ resolved_at }) => resolved_at === null,
  )
  const bySeverity = open.toSorted((one, other) => rankOf(one) - rankOf(other))
  const shown = bySeverity.slice(0, mostRows)
  return [
    { kind: 'heading', text: words.events },
    { kind: 'table', table: countsTable(open, show) },
    { kind: 'heading', text: words.mostSevere },
    {
      kind: 'table',
      table: briefTable(view, shown.map(eventDetails(show.language)), answers, show),
    },
    ...(open.length > mostRows
      ? [{ kind: 'note', text: words.inWorkbook(mostRows, open.length) } as const]
      : []),
  ]
}

/** Words the details of an event in a language; other rows stay as they are. */
export const eventDetails =
  (language: Language) =>
  (row: Row): Row => {
    const event = BusinessEvent.pick({ kind: true, figures: true }).safeParse({
      ...{ kind: row.kind, figures: row.figures },
    })
    return event.success ? { ...row, details: eventText(event.data, language) } : row
  }

const rankOf = ({ severity }: Event) => severities.indexOf(severity)

function countsTable(open: readonly Event[], show: Presenter): PdfTable {
  const words = reportWords[show.language]
  const nameOf = (key: string) => words.names[key] ?? key
  const countsOf = (events: readonly Event[]) =>
    severities.map((severity) =>
      show.count(events.filter((event) => event.severity === severity).length),
    )
  const kinds = [...Map.groupBy(open, ({ kind }) => kind)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  return {
    heads: [words.events, ...severities.map(nameOf), words.total],
    numeric: [false, ...severities.map(() => true), true],
    rows: kinds.map(([kind, events]) => [
      nameOf(kind),
      ...countsOf(events),
      show.count(events.length),
    ]),
    foot: [words.total, ...countsOf(open), show.count(open.length)],
  }
}
