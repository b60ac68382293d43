import { wwiFigures } from '@otel-bi/contract/figures/wwi-figures'
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
import { useMessages } from '../../i18n/I18n.tsx'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { linkedColumns } from '../explore/linked-columns.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { useSupplierColumns } from './columns.tsx'
import { supplierMessages } from './messages.ts'
import {
  wwiSupplierScores,
  wwiSupplierScoresExport,
  wwiSupplierScoresStatements,
} from './requests.ts'

/** How reliably each supplier delivers, and what that is made of. */
export function SupplierScores() {
  const api = useApi()
  const words = useMessages(supplierMessages)
  const scores = useQuery(() => wwiSupplierScores(api))
  const columns = useSupplierColumns(() => scores.data?.meta.currencies)
  const subtitle = useAmountsSubtitle()
  return (
    <Panel
      testId="suppliers"
      title={words().title}
      meaning={[words().allPurchases, ...words().meaning]}
      details={
        <AnswerDetails
          traceId={scores.data?.traceId}
          provenance={warehouseProvenance(scores.data?.meta)}
          meta={scores.data?.meta}
          statements={wwiSupplierScoresStatements(api)}
        />
      }
      subtitle={subtitle(scores.data?.meta)}
      provenance={warehouseProvenance(scores.data?.meta)}
      menu={
        <PanelMenu title={words().title} anchor="suppliers" view={wwiSupplierScoresExport(api)} />
      }
    >
      <QueryView query={scores} skeleton={<DataTableSkeleton rows={8} />}>
        {(answer) => (
          <Show when={answer().data.length > 0} fallback={<EmptyNotice reason={words().none} />}>
            <DataTable
              id="suppliers"
              label={words().title}
              columns={linkedColumns(
                columns(),
                'supplier',
                wwiFigures.getWwiSupplierScores,
                answer().meta,
                (row) => ({ row }),
              )}
              rows={answer().data}
              rowId={(supplier) => supplier.supplier_id}
              head="supplier"
              defaultSort="rank"
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
