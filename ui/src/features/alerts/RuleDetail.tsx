import { useInfiniteQuery, useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Detail } from '../../components/Detail.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { BacktestResult } from './BacktestResult.tsx'
import { stateTones } from './columns.tsx'
import { draftOf, ruleOf } from './draft.ts'
import { type AlertWords, alertMessages } from './messages.ts'
import { type AlertRule, alertHistory, alertRule, type HistoryEntry } from './requests.ts'

/** One rule: what it watches now, what it would have told, and what it found and told. */
export function RuleDetail(props: { id: number; onClose: () => void }) {
  const api = useApi()
  const { language } = useI18n()
  const { can } = useUser()
  const words = useMessages(alertMessages)
  const rule = useQuery(() => alertRule(api, props.id))
  const tested = createMemo(() => rule.data && ruleOf(draftOf(rule.data)))
  return (
    <Detail
      title={rule.data?.name ?? words().history}
      testId="rule-detail"
      id={props.id}
      onClose={props.onClose}
    >
      <div class={styles.detail}>
        <QueryView query={rule} skeleton={<Skeleton height="6rem" />}>
          {(loaded) => (
            <>
              <p class={styles.sentence}>{loaded().sentence[language()]}.</p>
              <Show when={loaded().unchecked}>
                {(unchecked) => (
                  <p class={styles.refusal}>{words().uncheckedWhy(unchecked().reason)}</p>
                )}
              </Show>
              <Instances rule={loaded()} />
            </>
          )}
        </QueryView>
        <Show when={can('backtestAlert') && tested()}>
          {(current) => <BacktestResult rule={current()} />}
        </Show>
        <History id={props.id} />
      </div>
    </Detail>
  )
}

type Instance = AlertRule['instances'][number]

const figures = (words: AlertWords) =>
  [
    {
      id: 'mark',
      title: words.observed,
      kind: 'text',
      value: (one: Instance | HistoryEntry) => one.mark,
    },
    {
      id: 'value',
      title: words.value,
      kind: 'decimal',
      value: (one: Instance | HistoryEntry) => one.value,
    },
    {
      id: 'reference',
      title: words.reference,
      kind: 'decimal',
      value: (one: Instance | HistoryEntry) => one.reference,
    },
    {
      id: 'change',
      title: words.change,
      kind: 'decimal',
      value: (one: Instance | HistoryEntry) => one.change,
    },
  ] as const

function Instances(props: { rule: AlertRule }) {
  const words = useMessages(alertMessages)
  const columns = createMemo((): Column<Instance>[] => [
    {
      id: 'label',
      title: words().member,
      kind: 'text',
      value: (one) => one.label || one.key || '–',
    },
    {
      id: 'phase',
      title: words().state,
      kind: 'text',
      value: (one) => one.phase,
      text: (one) => words().states[one.phase],
      cell: (one) => <Badge tone={stateTones[one.phase]}>{words().states[one.phase]}</Badge>,
    },
    ...figures(words()),
    { id: 'since', title: words().since, kind: 'instant', value: (one) => one.since },
  ])
  return (
    <Show when={props.rule.instances.length > 0}>
      <DataTable
        id="instances"
        label={words().instances}
        columns={columns()}
        rows={props.rule.instances}
        rowId={(one) => one.key}
        head="label"
        defaultSort=""
      />
    </Show>
  )
}

function History(props: { id: number }) {
  const api = useApi()
  const words = useMessages(alertMessages)
  const history = useInfiniteQuery(() => alertHistory(api, props.id))
  const columns = createMemo((): Column<HistoryEntry>[] => [
    { id: 'at', title: words().when, kind: 'instant', value: (one) => one.at },
    {
      id: 'event',
      title: words().event,
      kind: 'text',
      value: (one) => one.event,
      text: (one) => [words().events[one.event], one.reason].filter(Boolean).join(': '),
    },
    { id: 'label', title: words().member, kind: 'text', value: (one) => one.label || one.key },
    ...figures(words()),
  ])
  return (
    <QueryView query={history} skeleton={<DataTableSkeleton rows={3} />}>
      {(loaded) => {
        const rows = () => loaded().pages.flatMap((page) => page.data)
        return (
          <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().noHistory} />}>
            <DataTable
              id="alert-history"
              label={words().history}
              columns={columns()}
              rows={rows()}
              rowId={(one) => one.id}
              head="at"
              defaultSort=""
            />
            <LoadMore pages={history} />
          </Show>
        )
      }}
    </QueryView>
  )
}
