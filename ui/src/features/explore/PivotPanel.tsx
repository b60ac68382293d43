import { useQuery } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Choice } from '../../components/Choice.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { intoMember, levelBelow } from './drill.ts'
import { exploreMessages } from './messages.ts'
import { PivotTable } from './PivotTable.tsx'
import { columnsChoice, layoutOf, tableQuestion } from './pivot-question.ts'
import { QuestionFacts } from './QuestionFacts.tsx'
import { metricExport, pivotTable } from './requests.ts'
import type { Exploration } from './use-exploration.ts'
import type { LabelOf } from './use-member-labels.ts'

const limits = ['10', '20', '50', '200'] as const

/** The whole question as a table: members by members or by time, others, and totals. */
export function PivotPanel(props: { explore: Exploration; labelOf: LabelOf }) {
  const api = useApi()
  const { can } = useUser()
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const { model } = props.explore
  const dimensions = Object.keys(model.dimensions)
  const question = () => tableQuestion(model, props.explore.question(), props.explore.page())
  const layout = () => layoutOf(question(), props.explore.page())
  const table = useQuery(() => pivotTable(api, model, question(), layout()))
  const titleOf = (name: string) => model.dimensions[name]?.title[language()] ?? name
  const rowDimension = () => question().by[0] ?? ''
  const columnChoices = () => [
    'none',
    'time',
    ...dimensions.filter((name) => name !== rowDimension()),
  ]
  const setRows = (name: string) => {
    const [, ...columns] = question().by
    const by = [name, ...columns.filter((other) => other !== name)]
    props.explore.ask({ by, order: null })
  }
  const setColumns = (name: string) => {
    const plain = name === 'none' || name === 'time'
    const by = plain ? [rowDimension()] : [rowDimension(), name]
    props.explore.ask({ by, order: null }, { columns: name === 'time' ? 'time' : null })
  }
  const below = () => (layout().rows.length === 1 ? levelBelow(model, rowDimension()) : undefined)
  const replaceRows = (level: string) => [
    level,
    ...question()
      .by.slice(1)
      .filter((other) => other !== level),
  ]
  const drill = (key: string) => {
    const level = below()
    if (!level) return
    const where = intoMember(props.explore.question(), rowDimension(), key)
    props.explore.ask({ by: replaceRows(level), where, order: null })
  }
  return (
    <Panel
      testId="explore-answer"
      title={words().answer}
      meaning={[words().answerMeaning]}
      details={<QuestionFacts model={model} question={question()} />}
      subtitle={subtitle(table.data?.meta)}
      provenance={warehouseProvenance(table.data?.meta)}
      actions={
        <>
          <Choice
            label={words().rowsBy}
            options={dimensions}
            value={rowDimension()}
            onChange={setRows}
            name={titleOf}
          />
          <Choice
            label={words().columnsBy}
            options={columnChoices()}
            value={columnsChoice(layout())}
            onChange={setColumns}
            name={(name) => {
              if (name === 'none') return words().nothing
              return name === 'time' ? words().time : titleOf(name)
            }}
          />
          <Choice
            label={words().limit}
            options={[...new Set([...limits, String(question().limit)])]}
            value={String(question().limit)}
            onChange={(limit) => props.explore.ask({ limit: Number(limit) })}
            name={(limit) => limit}
          />
        </>
      }
      menu={
        <PanelMenu
          title={words().answer}
          anchor="answer"
          view={metricExport(api, model, question())}
        />
      }
    >
      <Breadcrumb
        explore={props.explore}
        labelOf={props.labelOf}
        title={words().answer}
        dimension={rowDimension()}
        onUp={(level, where) =>
          props.explore.ask({ by: replaceRows(level), where: [...where], order: null })
        }
      />
      <QueryView query={table} skeleton={<DataTableSkeleton rows={8} />}>
        {(pivot) => (
          <PivotTable
            explore={props.explore}
            pivot={pivot()}
            measures={question().measures}
            below={below()}
            onDrill={drill}
            onCell={
              can('listAwSalesMetricRows') ? (cell) => props.explore.openRows(cell) : undefined
            }
          />
        )}
      </QueryView>
    </Panel>
  )
}
