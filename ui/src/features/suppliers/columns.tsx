import type { Column } from '../../components/data-table/column.ts'
import { ScoreCell } from '../../components/ScoreCell.tsx'
import type { Formats } from '../../format/formats.ts'
import type { supplierMessages } from './messages.ts'
import type { Supplier } from './requests.ts'

type Words = (typeof supplierMessages)['en']

export function supplierColumns(words: Words, formats: Formats): Column<Supplier>[] {
  const component = (id: keyof Supplier['components'], title: string): Column<Supplier> => ({
    id,
    title,
    kind: 'ratio',
    value: (supplier) => supplier.components[id].value,
    cell: (supplier) => {
      const { value, scaled } = supplier.components[id]
      return <ScoreCell text={value === null ? '–' : formats.percent(value)} scaled={scaled} />
    },
  })
  return [
    { id: 'rank', title: words.rank, kind: 'count', value: (supplier) => supplier.rank },
    { id: 'supplier', title: words.supplier, kind: 'text', value: (supplier) => supplier.supplier },
    { id: 'category', title: words.category, kind: 'text', value: (supplier) => supplier.category },
    {
      id: 'score',
      title: words.score,
      kind: 'decimal',
      value: (supplier) => supplier.score,
      cell: ({ score }) => (score === null ? words.tooLittle : <b>{formats.decimal(score)}</b>),
    },
    component('fill_rate', words.fillRate),
    component('finalisation_rate', words.finalised),
    component('on_time_rate', words.onTime),
    component('lead_time_consistency', words.consistency),
    { id: 'own_score', title: words.ownScore, kind: 'decimal', value: (row) => row.own_score },
    { id: 'reliability', title: words.reliability, kind: 'ratio', value: (row) => row.reliability },
    {
      id: 'lead_time_mean_days',
      title: words.leadTime,
      kind: 'decimal',
      value: (supplier) => supplier.lead_time_mean_days,
    },
    { id: 'lines', title: words.lines, kind: 'count', value: (supplier) => supplier.lines },
    { id: 'spend', title: words.spend, kind: 'amount', value: (supplier) => supplier.spend },
    { id: 'last_purchase', title: words.last, kind: 'date', value: (row) => row.last_purchase },
  ]
}
