import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { FactList } from '../../components/FactList.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { choiceField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { useStockColumns } from './columns.tsx'
import { stockMessages } from './messages.ts'
import {
  type WwiStockRecommendations,
  wwiStockExport,
  wwiStockRecommendations,
  wwiStockStatements,
} from './requests.ts'

const serviceLevels = ['0.9', '0.95', '0.98', '0.99'] as const
const listings = ['true', 'false'] as const

/** What to order, how much of it, and how soon; the reader chooses how sure to be. */
export function StockRecommendations(props: { daysBack: number }) {
  const api = useApi()
  const { formats } = useI18n()
  const words = useMessages(stockMessages)
  const [level, setLevel] = useField(choiceField('service_level', serviceLevels, '0.95'))
  const [onlyNeeded, setOnlyNeeded] = useField(choiceField('only_needed', listings, 'true'))
  const parameters = () => ({
    service_level: Number(level()),
    days_back: props.daysBack,
    only_needed: onlyNeeded() === 'true',
  })
  const stock = useQuery(() => wwiStockRecommendations(api, parameters()))
  const columns = useStockColumns(() => stock.data?.meta.currencies)
  const subtitle = useAmountsSubtitle()
  return (
    <Panel
      testId="stock"
      title={words().title}
      meaning={words().meaning}
      details={
        <AnswerDetails
          traceId={stock.data?.traceId}
          provenance={warehouseProvenance(stock.data?.meta)}
          meta={stock.data?.meta}
          statements={wwiStockStatements(api, parameters())}
        />
      }
      subtitle={subtitle(stock.data?.meta)}
      provenance={warehouseProvenance(stock.data?.meta)}
      actions={
        <>
          <Segmented
            label={words().serviceLevel}
            options={serviceLevels}
            value={level()}
            onChange={setLevel}
            name={(option) => formats().percent(Number(option))}
          />
          <Segmented
            label={words().listed}
            options={listings}
            value={onlyNeeded()}
            onChange={setOnlyNeeded}
            name={(option) => words().listing[option === 'true' ? 'needed' : 'all']}
          />
        </>
      }
      menu={
        <PanelMenu title={words().title} anchor="stock" view={wwiStockExport(api, parameters())} />
      }
    >
      <QueryView query={stock} skeleton={<DataTableSkeleton rows={12} />}>
        {(answer) => (
          <>
            <Summary meta={answer().meta} />
            <Show when={answer().data.length > 0} fallback={<EmptyNotice reason={words().none} />}>
              <DataTable
                id="stock"
                label={words().title}
                columns={columns()}
                rows={answer().data}
                rowId={(item) => item.stock_item_id}
                head="stock_item"
                defaultSort=""
                totals={{
                  recommended_units: answer().meta.summary.units_to_order,
                  estimated_cost: answer().meta.summary.cost_to_order,
                }}
              />
            </Show>
          </>
        )}
      </QueryView>
    </Panel>
  )
}

function Summary(props: { meta: WwiStockRecommendations['meta'] }) {
  const { formats } = useI18n()
  const words = useMessages(stockMessages)
  const fact = (id: string, name: string, value: number, format = formats().count) => ({
    id,
    name,
    value,
    text: format(value),
  })
  const facts = () => [
    fact('recommended', words().items, props.meta.summary.recommended),
    fact('below-level', words().belowLevelItems, props.meta.summary.below_reorder_level),
    fact('at-risk', words().atRiskItems, props.meta.summary.at_risk),
    fact('units', words().unitsToOrder, props.meta.summary.units_to_order),
    fact(
      'cost',
      words().costToOrder,
      props.meta.summary.cost_to_order,
      formats().money(props.meta.currencies).amount,
    ),
  ]
  return <FactList facts={facts()} prefix="stock" />
}
