import { For, Show } from 'solid-js'
import { titleInOneCurrency } from '../../components/currency.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Explore.module.css'
import { chosenMembers, toggleMember } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import type { MetricDrivers } from './metric-answer.ts'
import type { Exploration } from './use-exploration.ts'
import { useMeasureText } from './use-measure-text.ts'

type Driver = MetricDrivers['data'][number]
type Props = {
  readonly explore: Exploration
  readonly measure: string
  readonly summary: MetricDrivers['meta']['dimensions'][number]
  readonly drivers: readonly Driver[]
  /** Those of the answer. */
  readonly currencies: readonly string[]
}

/** What the members of one dimension added to a change, the largest first. A member chosen filters the page. */
export function DriversTable(props: Props) {
  const { language, formats } = useI18n()
  const words = useMessages(exploreMessages)
  const text = useMeasureText()
  const { model } = props.explore
  const measure = () => model.measures[props.measure]
  const dimension = () => props.summary.dimension
  const title = () => model.dimensions[dimension()]?.title[language()] ?? dimension()
  const isRatio = () => measure()?.aggregate.kind === 'ratio'
  const inCurrency = (title: string) =>
    measure()?.format === 'money' ? titleInOneCurrency(title, props.currencies) : title
  const largest = () =>
    Math.max(...props.drivers.map(({ contribution }) => Math.abs(contribution ?? 0)))
  const width = ({ contribution }: Driver) =>
    largest() > 0 ? (100 * Math.abs(contribution ?? 0)) / largest() : 0
  const choose = (key: string) =>
    props.explore.ask({ where: toggleMember(props.explore.question(), dimension(), key) })
  const isChosen = (key: string) =>
    chosenMembers(props.explore.question(), dimension()).includes(key)
  return (
    <div class={styles.scroll}>
      <table class={styles.board} data-testid={`drivers-${dimension()}`}>
        <caption class={styles.caption}>
          <Show when={props.summary.leading_share !== null} fallback={title()}>
            {words().led(
              title(),
              formats().percent(props.summary.leading_share ?? 0),
              formats().count(props.summary.leading),
              formats().count(props.summary.members),
            )}
          </Show>
        </caption>
        <thead>
          <tr>
            <th scope="col">{title()}</th>
            <th scope="col">{inCurrency(words().before)}</th>
            <th scope="col">{inCurrency(words().value)}</th>
            <th scope="col">{inCurrency(words().added)}</th>
            <Show when={isRatio()}>
              <th scope="col">{words().rate}</th>
              <th scope="col">{words().mix}</th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={props.drivers}>
            {(driver) => (
              <tr data-member={driver.member?.key ?? 'others'}>
                <th scope="row">
                  <Show when={driver.member} fallback={words().othersRow}>
                    {(member) => (
                      <button
                        type="button"
                        class={styles.member}
                        aria-pressed={isChosen(String(member().key))}
                        onClick={() => choose(String(member().key))}
                      >
                        <bdi class={driver.leading ? styles.leading : undefined}>
                          {member().label}
                        </bdi>
                        <span
                          class={(driver.contribution ?? 0) < 0 ? styles.loss : styles.bar}
                          style={{ width: `${width(driver)}%` }}
                        />
                      </button>
                    )}
                  </Show>
                </th>
                <td>{text.value(measure(), driver.comparison)}</td>
                <td>{text.value(measure(), driver.value)}</td>
                <td data-value={driver.contribution ?? ''}>
                  {text.difference(measure(), driver.contribution)}
                </td>
                <Show when={isRatio()}>
                  <td>{text.difference(measure(), driver.rate)}</td>
                  <td>{text.difference(measure(), driver.mix)}</td>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
        <Show when={props.summary.remainder}>
          {(remainder) => (
            <tfoot>
              <tr data-member="remainder">
                <th scope="row">{words().remainder}</th>
                <td />
                <td />
                <td data-value={remainder()}>{text.difference(measure(), remainder())}</td>
                <Show when={isRatio()}>
                  <td />
                  <td />
                </Show>
              </tr>
            </tfoot>
          )}
        </Show>
      </table>
    </div>
  )
}
