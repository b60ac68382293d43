import { useInfiniteQuery } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import type { Column, Value } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { exploreMessages } from './messages.ts'
import { metricRows } from './requests.ts'
import type { Exploration } from './use-exploration.ts'

type Row = Readonly<Record<string, Value>>

/** The fact rows behind the numbers, page by page. */
export function RowsPanel(props: { explore: Exploration }) {
  const api = useApi()
  const { language, formats } = useI18n()
  const words = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const { model } = props.explore
  const pages = useInfiniteQuery(() => metricRows(api, model, props.explore.question()))
  const meta = () => pages.data?.pages[0]?.meta
  const rows = (): Row[] => pages.data?.pages.flatMap(({ data }) => data) ?? []
  const columns = (): Column<Row>[] =>
    (meta()?.columns ?? []).map((id) => {
      const declared = model.measures[id] ?? model.dimensions[id]
      return {
        id,
        title: declared?.title[language()] ?? id,
        kind: model.measures[id] ? 'decimal' : 'text',
        value: (row) => row[id] ?? null,
        text: (row) => {
          const value = row[id] ?? '–'
          return typeof value === 'number' && model.measures[id]
            ? formats().figure(value)
            : String(value)
        },
      }
    })
  return (
    <Panel
      testId="explore-rows"
      title={words().rows}
      meaning={[words().rowsMeaning]}
      subtitle={subtitle(meta())}
      provenance={warehouseProvenance(meta())}
      menu={<PanelMenu title={words().rows} anchor="rows" />}
    >
      <PanelStack>
        <QueryView query={pages} skeleton={<DataTableSkeleton rows={12} />}>
          {() => (
            <>
              <DataTable
                id="rows"
                label={words().rows}
                columns={columns()}
                rows={rows()}
                rowId={({ fact, row }) => `${fact}-${row}`}
                head="row"
                defaultSort=""
              />
              <LoadMore pages={pages} />
            </>
          )}
        </QueryView>
      </PanelStack>
    </Panel>
  )
}
