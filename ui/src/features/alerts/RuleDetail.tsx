import { wordDetail } from '@otel-bi/contract/problem-sentences'
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
import { alertMessages } from './messages.ts'
import { type AlertRule, alertHistory, alertRule, type HistoryEntry } from './requests.ts'
import { useRuleText } from './use-rule-text.ts'

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
                  <p class={styles.refusal}>
                    {words().uncheckedWhy(wordDetail(unchecked().reason, language()))}
                  </p>
                )}
              </Show>
              <Instances rule={loaded()} />
            </>
          )}
        </QueryView>
        <Show when={can('backtestAlert') && tested()}>
          {(current) => <BacktestResult rule={current()} />}
        </Show>
        <Show when={rule.data}>{(loaded) => <History rule={loaded()} />}</Show>
      </div>
    </Detail>
  )
}

type Instance = AlertRule['instances'][number]

/** What an observation was judged by, as the rule's measure is written. */
function useFigureColumns(rule: () => AlertRule) {
  const words = useMessages(alertMessages)
  const text = useRuleText(rule)
  type Judged = Instance | HistoryEntry
  const currency = () => rule().instances.find((one) => one.currency !== null)?.currency
  const column = (
    id: 'mark' | 'value' | 'reference' | 'change',
    title: string,
    written: (one: Judged) => string,
  ): Column<Judged> => ({
    ...{ id, title, kind: id === 'mark' ? 'text' : 'decimal' },
    value: (one) => one[id],
    text: written,
  })
  return createMemo(() => [
    column('mark', words().observed, ({ mark }) => text.mark(mark)),
    column('value', words().value, ({ value }) => text.value(value, currency())),
    column('reference', words().reference, ({ reference }) => text.value(reference, currency())),
    column('change', words().change, ({ change }) => text.change(change)),
  ])
}

function Instances(props: { rule: AlertRule }) {
  const words = useMessages(alertMessages)
  const text = useRuleText(() => props.rule)
  const figures = useFigureColumns(() => props.rule)
  const columns = createMemo((): Column<Instance>[] => [
    {
      id: 'label',
      title: words().member,
      kind: 'text',
      value: (one) => one.label || one.key,
      text: (one) => text.name(one) || '–',
    },
    {
      id: 'phase',
      title: words().state,
      kind: 'text',
      value: (one) => one.phase,
      text: (one) => words().states[one.phase],
      cell: (one) => <Badge tone={stateTones[one.phase]}>{words().states[one.phase]}</Badge>,
    },
    ...figures(),
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

function History(props: { rule: AlertRule }) {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(alertMessages)
  const text = useRuleText(() => props.rule)
  const figures = useFigureColumns(() => props.rule)
  const history = useInfiniteQuery(() => alertHistory(api, props.rule.id))
  const columns = createMemo((): Column<HistoryEntry>[] => [
    { id: 'at', title: words().when, kind: 'instant', value: (one) => one.at },
    {
      id: 'event',
      title: words().event,
      kind: 'text',
      value: (one) => one.event,
      text: ({ event, reason }) =>
        [words().events[event], reason && wordDetail(reason, language())]
          .filter(Boolean)
          .join(': '),
    },
    {
      id: 'label',
      title: words().member,
      kind: 'text',
      value: (one) => one.label || one.key,
      text: text.name,
    },
    ...figures(),
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
