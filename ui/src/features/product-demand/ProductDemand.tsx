import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import type { Dates } from '../../url-state/dates.ts'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { linkedColumns } from '../explore/linked-columns.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { useProductColumns } from './columns.tsx'
import { productMessages } from './messages.ts'
import { awProductDemand, awProductDemandExport, awProductDemandStatements } from './requests.ts'

/** What sells, how regularly, where it is heading, and how long the stock lasts. */
export function ProductDemand(props: { dates: Dates }) {
  const api = useApi()
  const { formats } = useI18n()
  const words = useMessages(productMessages)
  const demand = useQuery(() => awProductDemand(api, props.dates))
  const columns = useProductColumns(() => demand.data?.meta.currencies)
  const subtitle = useAmountsSubtitle()
  const stockDate = () => {
    const date = demand.data?.meta.stock_as_of ?? null
    return date && words().stockAsOf(formats().date(date))
  }
  return (
    <Panel
      testId="products"
      title={words().title}
      meaning={words().meaning}
      details={
        <AnswerDetails
          traceId={demand.data?.traceId}
          provenance={warehouseProvenance(demand.data?.meta)}
          meta={demand.data?.meta}
          statements={awProductDemandStatements(api, props.dates)}
        />
      }
      provenance={warehouseProvenance(demand.data?.meta)}
      subtitle={subtitle(demand.data?.meta, stockDate())}
      menu={
        <PanelMenu
          title={words().title}
          anchor="products"
          view={awProductDemandExport(api, props.dates)}
        />
      }
    >
      <QueryView query={demand} skeleton={<DataTableSkeleton rows={12} />}>
        {(answer) => (
          <Show when={answer().data.length > 0} fallback={<EmptyNotice reason={words().none} />}>
            <DataTable
              id="products"
              label={words().title}
              columns={linkedColumns(
                columns(),
                'name',
                awFigures.getAwProductDemand,
                answer().meta,
                (row) => ({ row }),
              )}
              rows={answer().data}
              rowId={(product) => product.product_code}
              head="name"
              defaultSort="rank"
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
