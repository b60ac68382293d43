import { useInfiniteQuery } from '@tanstack/solid-query'
import { createEffect, createMemo, on, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
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
import styles from './Explore.module.css'
import { exploreMessages } from './messages.ts'
import type { Cell } from './page-state.ts'
import { RowsFacts } from './RowsFacts.tsx'
import { metricRows } from './requests.ts'
import type { Exploration } from './use-exploration.ts'
import { useFilterText } from './use-filter-text.ts'
import type { LabelOf } from './use-member-labels.ts'

type Row = Readonly<Record<string, Value>>

/** The fact rows behind the numbers, page by page. */
export function RowsPanel(props: { explore: Exploration; labelOf: LabelOf; onClose: () => void }) {
  const api = useApi()
  const { language, formats } = useI18n()
  const words = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const { model } = props.explore
  const pages = useInfiniteQuery(() =>
    metricRows(api, model, props.explore.question(), props.explore.page().cell),
  )
  const filterText = useFilterText(props.explore, props.labelOf)
  const cellText = ({ where, from, to }: Cell) =>
    [...where.map(filterText), formats().dateRange(from, to)].join(' · ')
  let region: HTMLElement | undefined
  const opened = createMemo(() => JSON.stringify(props.explore.page().cell))
  // A reader who opens a cell, by keyboard or on a phone, has its rows in sight.
  createEffect(
    on(opened, () => {
      if (!props.explore.page().cell) return
      region?.scrollIntoView({ block: 'start' })
      region?.focus({ preventScroll: true })
    }),
  )
  const nameOf = (id: string) =>
    model.measures[id]?.title[language()] ?? model.dimensions[id]?.title[language()]
  const meta = () => pages.data?.pages[0]?.meta
  const rows = (): Row[] => pages.data?.pages.flatMap(({ data }) => data) ?? []
  const columns = (): Column<Row>[] =>
    (meta()?.columns ?? []).map((id) => {
      return {
        id,
        title: nameOf(id) ?? words().columns[id] ?? id,
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
      details={<RowsFacts explore={props.explore} />}
      subtitle={subtitle(meta())}
      provenance={warehouseProvenance(meta())}
      menu={<PanelMenu title={words().rows} anchor="rows" />}
    >
      <PanelStack>
        <div class={styles.factRows} ref={(element) => (region = element)} tabindex="-1">
          <Show when={props.explore.page().cell}>
            {(cell) => (
              <>
                <strong data-testid="explore-cell">{cellText(cell())}</strong>
                <Button onClick={() => props.explore.show({ cell: null })}>
                  {words().allRows}
                </Button>
              </>
            )}
          </Show>
          <Button onClick={props.onClose}>{words().closeRows}</Button>
        </div>
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
