import type { Column } from '../../components/data-table/column.ts'
import { ScoreCell } from '../../components/ScoreCell.tsx'
import type { Formats } from '../../format/formats.ts'
import type { repMessages } from './messages.ts'
import type { Rep } from './requests.ts'

type Words = (typeof repMessages)['en']

export function repColumns(words: Words, formats: Formats): Column<Rep>[] {
  const component = (
    id: keyof Rep & string,
    name: keyof Rep['components'],
    title: string,
    format: (value: number) => string,
  ): Column<Rep> => ({
    id,
    title,
    kind: 'ratio',
    value: (rep) => rep.components[name].value,
    cell: (rep) => {
      const { value, scaled } = rep.components[name]
      return <ScoreCell text={value === null ? '–' : format(value)} scaled={scaled} />
    },
  })
  return [
    { id: 'rank', title: words.rank, kind: 'count', value: (rep) => rep.rank },
    { id: 'name', title: words.seller, kind: 'text', value: (rep) => rep.name },
    {
      id: 'score',
      title: words.score,
      kind: 'decimal',
      value: (rep) => rep.score,
      cell: (rep) => (rep.score === null ? words.tooLittle : <b>{formats.decimal(rep.score)}</b>),
    },
    component('attainment', 'attainment', words.attainment, formats.percent),
    component('growth', 'growth', words.growth, formats.change),
    component('gross_margin_ratio', 'margin', words.margin, formats.percent),
    component('resellers', 'breadth', words.resellers, formats.count),
    { id: 'revenue', title: words.revenue, kind: 'amount', value: (rep) => rep.revenue },
    { id: 'quota', title: words.quota, kind: 'amount', value: (rep) => rep.quota },
    { id: 'orders', title: words.orders, kind: 'count', value: (rep) => rep.orders },
    {
      id: 'average_discount',
      title: words.discount,
      kind: 'ratio',
      value: (rep) => rep.average_discount,
    },
  ]
}
