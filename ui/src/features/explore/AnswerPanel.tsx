import { useQuery } from '@tanstack/solid-query'
import { createMemo, For } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Choice } from '../../components/Choice.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { FactList } from '../../components/FactList.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { measuresOf } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import { type MetricRow, metricAnswer, metricExport } from './requests.ts'
import type { Exploration } from './use-exploration.ts'
import { useMeasureText } from './use-measure-text.ts'

const none = ''

/** The whole question as a table: up to two dimensions, every measure, the others, and the totals. */
export function AnswerPanel(props: { explore: Exploration }) {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const text = useMeasureText()
  const { model } = props.explore
  const dimensions = Object.keys(model.dimensions)
  const measures = () => measuresOf(model, props.explore.question())
  const by = () => {
    const asked = props.explore.question().by
    return asked.length > 0 ? asked : dimensions.slice(0, 1)
  }
  const question = () => {
    const asked = props.explore.question()
    const others = asked.by.length > 0 ? asked.others : true
    return { ...asked, measures: measures(), by: by(), grain: null, others }
  }
  const answer = useQuery(() => metricAnswer(api, model, question()))
  const titleOf = (name: string) =>
    (model.dimensions[name] ?? model.measures[name])?.title[language()] ?? name
  const columns = createMemo((): Column<MetricRow>[] => [
    ...by().map(
      (name): Column<MetricRow> => ({
        id: name,
        title: titleOf(name),
        kind: 'text',
        value: (row) => (row.others ? words().othersRow : (row.members[name]?.label ?? null)),
      }),
    ),
    ...measures().flatMap((name): Column<MetricRow>[] => [
      {
        id: name,
        title: titleOf(name),
        kind: 'decimal',
        value: ({ values }) => values[name] ?? null,
        text: ({ values }) => text.value(model.measures[name], values[name]),
      },
      ...(props.explore.question().compare === 'none'
        ? []
        : [
            {
              id: `${name}_change`,
              title: `${titleOf(name)}, ${words().change}`,
              kind: 'ratio' as const,
              value: ({ change }: MetricRow) => change?.[name] ?? null,
              text: ({ change }: MetricRow) => text.change(model.measures[name], change?.[name]),
            },
          ]),
    ]),
  ])
  const totals = () =>
    measures().map((name) => ({
      id: name,
      name: `${words().total}: ${titleOf(name)}`,
      text: text.value(model.measures[name], answer.data?.meta.totals.values[name]),
      value: answer.data?.meta.totals.values[name] ?? '',
    }))
  const setBy = (place: number, name: string) => {
    const next = by().slice(0, 2)
    if (name === none) next.splice(place, 1)
    else next.splice(place, 1, name)
    props.explore.ask({ by: [...new Set(next)], order: null })
  }
  return (
    <Panel
      testId="explore-answer"
      title={words().answer}
      meaning={[words().answerMeaning]}
      subtitle={subtitle(answer.data?.meta)}
      provenance={warehouseProvenance(answer.data?.meta)}
      actions={
        <For each={[0, 1]}>
          {(place) => (
            <Choice
              label={place === 0 ? words().rowsBy : words().thenBy}
              options={place === 0 ? dimensions : [none, ...dimensions]}
              value={by()[place] ?? none}
              onChange={(name) => setBy(place, name)}
              name={(name) => (name === none ? words().nothing : titleOf(name))}
            />
          )}
        </For>
      }
      menu={
        <PanelMenu
          title={words().answer}
          anchor="answer"
          view={metricExport(api, model, question())}
        />
      }
    >
      <QueryView query={answer} skeleton={<DataTableSkeleton rows={8} />}>
        {(shown) => (
          <>
            <DataTable
              id="answer"
              label={words().answer}
              columns={columns()}
              rows={shown().data}
              rowId={(row) =>
                row.others
                  ? 'others'
                  : by()
                      .map((name) => row.members[name]?.key ?? '')
                      .join('|')
              }
              head={by()[0] ?? ''}
              defaultSort=""
            />
            <FactList facts={totals()} prefix="answer-total" />
          </>
        )}
      </QueryView>
    </Panel>
  )
}
