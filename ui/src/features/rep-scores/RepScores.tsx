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
import { rangeText } from '../../components/range-text.ts'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import type { Dates } from '../../url-state/dates.ts'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { linkedColumns } from '../explore/linked-columns.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { useRepColumns } from './columns.tsx'
import { repMessages } from './messages.ts'
import { awRepScores, awRepScoresExport, awRepScoresStatements } from './requests.ts'

/** Who sells, ranked, with what each score is made of. */
export function RepScores(props: { dates: Dates }) {
  const api = useApi()
  const { formats, messages } = useI18n()
  const words = useMessages(repMessages)
  const scores = useQuery(() => awRepScores(api, props.dates))
  const columns = useRepColumns(() => scores.data?.meta.currencies)
  const subtitle = useAmountsSubtitle()
  const weights = () => {
    const given = scores.data?.meta.weights
    if (!given) return []
    const { percent } = formats()
    const { attainment, growth, margin, breadth } = given
    return [
      words().weights(percent(attainment), percent(growth), percent(margin), percent(breadth)),
    ]
  }
  const growthAgainst = () => {
    const previous = scores.data?.meta.previous
    const days = previous && rangeText(previous, formats(), messages())
    return days ? words().growthAgainst(days) : messages().notCompared
  }
  return (
    <Panel
      testId="reps"
      title={words().title}
      meaning={[...words().meaning, ...weights()]}
      details={
        <AnswerDetails
          traceId={scores.data?.traceId}
          provenance={warehouseProvenance(scores.data?.meta)}
          meta={scores.data?.meta}
          statements={awRepScoresStatements(api, props.dates)}
        />
      }
      subtitle={subtitle(scores.data?.meta, growthAgainst())}
      provenance={warehouseProvenance(scores.data?.meta)}
      menu={
        <PanelMenu title={words().title} anchor="reps" view={awRepScoresExport(api, props.dates)} />
      }
    >
      <QueryView query={scores} skeleton={<DataTableSkeleton rows={10} />}>
        {(answer) => (
          <Show when={answer().data.length > 0} fallback={<EmptyNotice reason={words().none} />}>
            <DataTable
              id="reps"
              label={words().title}
              columns={linkedColumns(
                columns(),
                'name',
                awFigures.getAwRepScores,
                answer().meta,
                (row) => ({ row }),
              )}
              rows={answer().data}
              rowId={(rep) => rep.employee_key}
              head="name"
              defaultSort="rank"
            />
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
