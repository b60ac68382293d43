import { ApiProblem } from '@otel-bi/client'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { SessionNotice } from '../../auth/SessionNotice.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { measuresOf } from '../explore/exploration.ts'
import { exploreMessages } from '../explore/messages.ts'
import { EmbeddedChart } from './EmbeddedChart.tsx'
import type { EmbeddedQuestion } from './embedded-question.ts'
import { embeddingMessages } from './messages.ts'
import { embeddedAnswer } from './requests.ts'
import { useEmbeddedColumns } from './use-embedded-columns.ts'

type Props = {
  readonly asked: EmbeddedQuestion
  readonly token: string
  /** The token was not accepted. */
  readonly onRefused: () => void
}

/** One question as a panel: a chart over time, or a table. It renews nothing. */
export function EmbeddedPanel(props: Props) {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(embeddingMessages)
  const explore = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const answer = useQuery(() => embeddedAnswer(api, props.asked, props.token))
  const columns = useEmbeddedColumns(() => props.asked)
  const title = () => props.asked.title ?? titleOf(props.asked)
  const titleOf = ({ model, question }: EmbeddedQuestion) =>
    measuresOf(model, question)
      .map((name) => model.measures[name]?.title[language()] ?? name)
      .join(', ')
  const isRefused = () => answer.error instanceof ApiProblem && answer.error.status === 401
  createEffect(() => {
    document.title = title()
    if (isRefused()) props.onRefused()
  })
  const isSeries = () => props.asked.question.grain !== null && props.asked.question.by.length === 0
  return (
    <Show
      when={!isRefused()}
      fallback={
        <SessionNotice state="refused" title={words().refused} meaning={words().refusedMeaning} />
      }
    >
      <Panel
        testId="embedded"
        title={title()}
        subtitle={subtitle(answer.data?.meta)}
        provenance={warehouseProvenance(answer.data?.meta)}
      >
        <QueryView query={answer} skeleton={<DataTableSkeleton rows={6} />}>
          {(found) => (
            <Show
              when={found().data.length > 0}
              fallback={<EmptyNotice reason={explore().noRows} />}
            >
              <Show when={isSeries()}>
                <EmbeddedChart asked={props.asked} answer={found()} title={title()} />
              </Show>
              <DataTable
                id="embedded"
                label={title()}
                columns={columns(found())}
                rows={found().data}
                rowId={(row) => found().data.indexOf(row)}
                head={columns(found())[0]?.id ?? ''}
                defaultSort=""
              />
            </Show>
          )}
        </QueryView>
      </Panel>
    </Show>
  )
}
