import { repScoresColumns } from '@otel-bi/contract/generated/aw-rep-scores'
import { createMemo } from 'solid-js'
import type { Column } from '../../components/data-table/column.ts'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { ScoreCell } from '../../components/ScoreCell.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { repMessages } from './messages.ts'
import type { Rep } from './requests.ts'

export function useRepColumns(currencies: () => readonly string[] | undefined) {
  const { formats } = useI18n()
  const words = useMessages(repMessages)
  const column = useViewColumns(repScoresColumns, currencies)
  /** A measure as the score sees it, with its place on the team's scale. */
  const component = (
    id: 'attainment' | 'growth' | 'gross_margin_ratio' | 'resellers',
    name: keyof Rep['components'],
    format: (value: number) => string,
  ): Column<Rep> =>
    column(id, {
      value: (rep) => rep.components[name].value,
      cell: (rep) => {
        const { value, scaled } = rep.components[name]
        return <ScoreCell text={value === null ? '–' : format(value)} scaled={scaled} />
      },
    })
  return createMemo((): Column<Rep>[] => [
    column('rank'),
    column('name'),
    column('score', {
      cell: ({ score }) => (score === null ? words().tooLittle : <b>{formats().decimal(score)}</b>),
    }),
    component('attainment', 'attainment', formats().percent),
    component('growth', 'growth', formats().change),
    component('gross_margin_ratio', 'margin', formats().percent),
    component('resellers', 'breadth', formats().count),
    column('revenue', { adds: true }),
    column('quota', { adds: true }),
    column('orders', { adds: true }),
    column('average_discount'),
  ])
}
