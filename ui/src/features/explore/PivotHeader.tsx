import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import { For, Show } from 'solid-js'
import { titleInOneCurrency } from '../../components/currency.ts'
import { useI18n } from '../../i18n/I18n.tsx'
import styles from './PivotTable.module.css'
import type { Pivot } from './pivot.ts'
import type { Exploration } from './use-exploration.ts'
import { useHeadText } from './use-head-text.ts'

type Props = {
  readonly explore: Exploration
  readonly pivot: Pivot
  readonly measures: readonly string[]
}

/** The columns, and under them the measures where there are several. Names and measures order the rows. */
export function PivotHeader(props: Props) {
  const { language } = useI18n()
  const headText = useHeadText()
  const { model } = props.explore
  const titleOf = (name: string) => {
    const measure = model.measures[name]
    const title = (model.dimensions[name] ?? measure)?.title[language()] ?? name
    return measure?.format === 'money'
      ? titleInOneCurrency(title, props.pivot.meta.currencies)
      : title
  }
  const crossed = () => props.pivot.columns.length > 1
  const several = () => props.measures.length > 1
  const order = () =>
    props.explore.question().order ?? { by: props.measures[0] ?? '', descending: true }
  // What an order refers to is in the URL too: defaults are not.
  const orderBy = (next: ReturnType<typeof order>) => {
    const { by } = props.explore.question()
    const rows = by.length > 0 ? by : props.pivot.layout.rows
    props.explore.ask({ order: next, measures: props.measures, by: rows })
  }
  const Sort = (sort: { by: string; text: string }) => {
    const sorted = () => order().by === sort.by
    const descending = () => (sorted() ? !order().descending : Boolean(model.measures[sort.by]))
    return (
      <button
        type="button"
        class={styles.sort}
        onClick={() => orderBy({ by: sort.by, descending: descending() })}
      >
        {sort.text}
        <Show when={sorted()}>
          <Show when={order().descending} fallback={<ArrowUp size={12} aria-hidden="true" />}>
            <ArrowDown size={12} aria-hidden="true" />
          </Show>
        </Show>
      </button>
    )
  }
  const sortOf = (by: string) => {
    if (order().by !== by) return undefined
    return order().descending ? 'descending' : 'ascending'
  }
  const MeasureHeads = (heads: { ofTotal: boolean }) => (
    <For each={props.measures}>
      {(name) => (
        <th scope="col" aria-sort={heads.ofTotal ? sortOf(name) : undefined}>
          <Show when={heads.ofTotal} fallback={titleOf(name)}>
            <Sort by={name} text={titleOf(name)} />
          </Show>
        </th>
      )}
    </For>
  )
  const RowHead = (head: { rows: number }) => (
    <For each={[props.pivot.layout.rows.length === 1 ? props.pivot.layout.rows[0] : undefined]}>
      {(single) => (
        <th scope="col" rowspan={head.rows} aria-sort={single ? sortOf(single) : undefined}>
          <Show when={single} fallback={props.pivot.layout.rows.map(titleOf).join(' · ')}>
            {(name) => <Sort by={name()} text={titleOf(name())} />}
          </Show>
        </th>
      )}
    </For>
  )
  return (
    <thead>
      <Show
        when={crossed()}
        fallback={
          <tr>
            <RowHead rows={1} />
            <MeasureHeads ofTotal />
          </tr>
        }
      >
        <tr>
          <RowHead rows={several() ? 2 : 1} />
          <For each={props.pivot.columns}>
            {(column) => (
              <th
                scope={several() ? 'colgroup' : 'col'}
                colspan={props.measures.length}
                aria-sort={
                  !several() && column.kind === 'total'
                    ? sortOf(props.measures[0] ?? '')
                    : undefined
                }
              >
                <Show
                  when={!several() && column.kind === 'total'}
                  fallback={headText(column, props.pivot.layout)}
                >
                  <Sort by={props.measures[0] ?? ''} text={headText(column, props.pivot.layout)} />
                </Show>
              </th>
            )}
          </For>
        </tr>
        <Show when={several()}>
          <tr>
            <For each={props.pivot.columns}>
              {(column) => <MeasureHeads ofTotal={column.kind === 'total'} />}
            </For>
          </tr>
        </Show>
      </Show>
    </thead>
  )
}
