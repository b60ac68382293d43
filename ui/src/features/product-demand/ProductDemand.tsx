import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { warehouseOrigin } from '../../components/origin.ts'
import { Panel } from '../../components/Panel.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { rangeText } from '../../components/WindowLine.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { productColumns } from './columns.tsx'
import { productMessages } from './messages.ts'
import { awProductDemand, awProductDemandExport } from './requests.ts'

/** What sells, how regularly, where it is heading, and how long the stock lasts. */
export function ProductDemand(props: { daysBack: number }) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(productMessages)
  const demand = useQuery(() => awProductDemand(api, props.daysBack))
  const columns = createMemo(() => productColumns(words()))
  const covered = () => {
    const meta = demand.data?.meta
    if (!meta) return undefined
    const stock = meta.stock_as_of && words().stockAsOf(formats().date(meta.stock_as_of))
    return [rangeText(meta, formats(), messages()), stock, messages().currencyAsStored]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <Panel
      testId="products"
      title={words().title}
      meaning={words().meaning}
      origin={warehouseOrigin(demand.data?.meta)}
      subtitle={covered()}
      menu={
        <PanelMenu
          title={words().title}
          anchor="products"
          view={awProductDemandExport(api, props.daysBack)}
        />
      }
    >
      <QueryView query={demand} skeleton={<DataTableSkeleton rows={12} />}>
        {(answer) => (
          <Show when={answer().data.length > 0} fallback={<EmptyNotice reason={words().none} />}>
            <DataTable
              id="products"
              label={words().title}
              columns={columns()}
              rows={answer().data}
              rowId={(product) => product.product_code}
              head="name"
              usualSort="rank"
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
