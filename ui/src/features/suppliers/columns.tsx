import { supplierScoresColumns } from '@otel-bi/contract/generated/wwi-supplier-scores'
import { createMemo } from 'solid-js'
import type { Column } from '../../components/data-table/column.ts'
import { useViewColumns } from '../../components/data-table/use-view-columns.ts'
import { ScoreCell } from '../../components/ScoreCell.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { supplierMessages } from './messages.ts'
import type { Supplier } from './requests.ts'

export function useSupplierColumns(currencies: () => readonly string[] | undefined) {
  const { formats } = useI18n()
  const words = useMessages(supplierMessages)
  const column = useViewColumns(supplierScoresColumns, currencies)
  /** A measure as the score sees it, with its place from 0 to 100. */
  const measure = (name: keyof Supplier['components']) => ({
    value: (supplier: Supplier) => supplier.components[name].value,
    cell: (supplier: Supplier) => {
      const { value, scaled } = supplier.components[name]
      return <ScoreCell text={value === null ? '–' : formats().percent(value)} scaled={scaled} />
    },
  })
  return createMemo((): Column<Supplier>[] => [
    column('rank'),
    column('supplier'),
    column('category'),
    column('score', {
      cell: ({ score }) => (score === null ? words().tooLittle : <b>{formats().decimal(score)}</b>),
    }),
    column('fill_rate', measure('fill_rate')),
    column('finalisation_rate', measure('finalisation_rate')),
    column('on_time_rate', measure('on_time_rate')),
    {
      id: 'lead_time_consistency',
      title: words().consistency,
      kind: 'ratio',
      ...measure('lead_time_consistency'),
    },
    column('own_score'),
    column('reliability'),
    column('lead_time_mean_days'),
    column('lines', { adds: true }),
    column('spend', { adds: true }),
    column('last_purchase'),
  ])
}
