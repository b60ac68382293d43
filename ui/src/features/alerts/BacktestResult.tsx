import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { alertMessages } from './messages.ts'
import { RuleChart } from './RuleChart.tsx'
import { alertBacktest, type Backtest, type NewRule } from './requests.ts'
import { useRuleText } from './use-rule-text.ts'

const mostListed = 6

/** What a rule would have told over the last 90 days of the data. */
export function BacktestResult(props: { rule: NewRule }) {
  const api = useApi()
  const words = useMessages(alertMessages)
  const backtest = useQuery(() => alertBacktest(api, props.rule))
  return (
    <section class={styles.backtest} aria-label={words().backtest} data-testid="backtest">
      <h3 class={styles.heading}>{words().backtest}</h3>
      <QueryView query={backtest} skeleton={<Skeleton height="5rem" />}>
        {(answer) => <Result rule={props.rule} answer={answer()} />}
      </QueryView>
    </section>
  )
}

function Result(props: { rule: NewRule; answer: Backtest }) {
  const { formats } = useI18n()
  const words = useMessages(alertMessages)
  const text = useRuleText(() => props.rule)
  const count = (value: number) => formats().count(value)
  const summary = () => {
    const { told, episodes, checks } = props.answer
    return told === 0
      ? words().wouldBeSilent(count(checks))
      : words().wouldHaveTold(count(told), count(episodes.length), count(checks))
  }
  return (
    <>
      <p data-testid="backtest-told" data-value={props.answer.told}>
        {summary()}{' '}
        <Show when={props.answer.episodes.some(({ to }) => to === null)}>{words().firingNow}</Show>
      </p>
      <Show when={props.answer.checks > 1} fallback={<p class={styles.note}>{words().onlyNow}</p>}>
        <Show when={props.answer.series[0]}>
          {(series) => <RuleChart points={series().points} />}
        </Show>
      </Show>
      <ul class={styles.tellings}>
        <For each={props.answer.tellings.slice(0, mostListed)}>
          {({ at, telling, mark, value, ...named }) => (
            <li>
              {formats().instant(at)}: {text.name(named)} {words().tellings[telling]}
              <Show when={value !== null}>
                {' '}
                ({text.mark(mark)}: {text.value(value, props.answer.currency)})
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.answer.told > mostListed}>
        <p class={styles.note}>{words().more(count(props.answer.told - mostListed))}</p>
      </Show>
    </>
  )
}
