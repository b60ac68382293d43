import type { Measure } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { useQuery } from '@tanstack/solid-query'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createMemo, For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Choice } from '../../components/Choice.tsx'
import { titleInOneCurrency } from '../../components/currency.ts'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { intoMember } from './drill.ts'
import styles from './Explore.module.css'
import { boardWindow, chosenMembers, filtersBeside, toggleMember } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer, MetricRow } from './metric-answer.ts'
import { QuestionFacts } from './QuestionFacts.tsx'
import { metricAnswer, metricExport } from './requests.ts'
import type { Exploration } from './use-exploration.ts'
import { useMeasureText } from './use-measure-text.ts'
import type { LabelOf } from './use-member-labels.ts'

const shownMembers = 7

type Props = {
  readonly explore: Exploration
  readonly labelOf: LabelOf
  /** The days of the page, once they are known. */
  readonly meta: MetricAnswer['meta'] | undefined
  /** The hierarchy from its top down, and the level that is shown. */
  readonly path: readonly string[]
  readonly level: string
}

/** The largest members of a dimension, all others, and the total. A member chosen filters the page. */
export function Leaderboard(props: Props) {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const text = useMeasureText()
  const { model } = props.explore
  const question = () => props.explore.question()
  const name = () => props.explore.measures()[0] ?? ''
  const measure = (): Measure | undefined => model.measures[name()]
  const titleOf = (dimension: string) => model.dimensions[dimension]?.title[language()] ?? dimension
  const title = () => words().board(titleOf(props.level), measure()?.title[language()] ?? name())
  const valueTitle = (currencies: readonly string[]) =>
    measure()?.format === 'money' ? titleInOneCurrency(words().value, currencies) : words().value
  const asked = (): Question => ({
    ...boardWindow(model, question(), props.level, props.meta),
    measures: [name()],
    by: [props.level],
    grain: null,
    where: filtersBeside(question(), props.level),
    order: null,
    limit: shownMembers,
    others: true,
  })
  const board = useQuery(() => metricAnswer(api, model, asked()))
  const rowOfKey = createMemo(
    () =>
      new Map(
        board.data?.data.map((row) => [String(row.members[props.level]?.key ?? ''), row]) ?? [],
      ),
  )
  const members = createMemo(() =>
    [...rowOfKey()].filter(([, row]) => !row.others).map(([key]) => key),
  )
  const others = () => board.data?.data.find((row) => row.others)
  const isChosen = (key: string) => chosenMembers(question(), props.level).includes(key)
  const below = () => props.path[props.path.indexOf(props.level) + 1]
  const levelsWith = (level: string) => [
    ...props.explore.page().levels.filter((other) => !props.path.includes(other)),
    ...(level === props.path[0] ? [] : [level]),
  ]
  const showLevel = (level: string) => props.explore.show({ levels: levelsWith(level) })
  const drill = (key: string, level: string) =>
    props.explore.ask(
      { where: intoMember(question(), props.level, key) },
      { levels: levelsWith(level) },
    )
  const Numbers = (cells: { row: Pick<MetricRow, 'values' | 'change' | 'share'> | undefined }) => (
    <>
      <td data-value={cells.row?.values[name()] ?? ''}>
        {text.value(measure(), cells.row?.values[name()])}
      </td>
      <td>{cells.row?.change ? text.change(measure(), cells.row.change[name()]) : '–'}</td>
      <td />
    </>
  )
  return (
    <Panel
      testId={`board-${props.path[0]}`}
      title={title()}
      meaning={[
        model.dimensions[props.level]?.about[language()] ?? '',
        measure()?.about[language()] ?? '',
        words().boardHint,
      ]}
      details={<QuestionFacts model={model} question={asked()} />}
      subtitle={subtitle(board.data?.meta)}
      provenance={warehouseProvenance(board.data?.meta)}
      actions={
        <Show when={props.path.length > 1}>
          <Choice
            label={words().level(titleOf(props.path[0] ?? ''))}
            options={props.path}
            value={props.level}
            onChange={(level) => showLevel(level)}
            name={titleOf}
          />
        </Show>
      }
      menu={
        <PanelMenu
          title={title()}
          anchor={`board-${props.path[0]}`}
          view={metricExport(api, model, asked())}
        />
      }
    >
      <Breadcrumb
        explore={props.explore}
        labelOf={props.labelOf}
        title={title()}
        dimension={props.level}
        onUp={(level, where) => props.explore.ask({ where }, { levels: levelsWith(level) })}
      />
      <QueryView query={board} skeleton={<div class={styles.waiting} />}>
        {(answer) => (
          <table class={styles.board}>
            <thead>
              <tr>
                <th scope="col">{titleOf(props.level)}</th>
                <th scope="col">{valueTitle(answer().meta.currencies)}</th>
                <th scope="col">{words().change}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              <For each={members()}>
                {(key) => {
                  const row = () => rowOfKey().get(key)
                  const label = () => row()?.members[props.level]?.label ?? key
                  return (
                    <tr data-member={key}>
                      <th scope="row">
                        <button
                          type="button"
                          class={styles.member}
                          aria-pressed={isChosen(key)}
                          onClick={() =>
                            props.explore.ask({
                              where: toggleMember(question(), props.level, key),
                            })
                          }
                        >
                          <bdi>{label()}</bdi>
                          <span
                            class={styles.bar}
                            style={{
                              width: `${Math.max(0, Math.min(1, row()?.share[name()] ?? 0)) * 100}%`,
                            }}
                          />
                        </button>
                      </th>
                      <td data-value={row()?.values[name()] ?? ''}>
                        {text.value(measure(), row()?.values[name()])}
                      </td>
                      <td>
                        {row()?.change ? text.change(measure(), row()?.change?.[name()]) : '–'}
                      </td>
                      <td>
                        <Show when={below()}>
                          {(level) => (
                            <button
                              type="button"
                              class={styles.drill}
                              aria-label={words().drill(label(), titleOf(level()))}
                              onClick={() => drill(key, level())}
                            >
                              <ChevronRight size={15} aria-hidden="true" />
                            </button>
                          )}
                        </Show>
                      </td>
                    </tr>
                  )
                }}
              </For>
            </tbody>
            <tfoot>
              <Show when={others()}>
                {(row) => (
                  <tr data-row="others">
                    <th scope="row">{words().othersRow}</th>
                    <Numbers row={row()} />
                  </tr>
                )}
              </Show>
              <tr data-row="total">
                <th scope="row">{words().total}</th>
                <Numbers row={answer().meta.totals} />
              </tr>
            </tfoot>
          </table>
        )}
      </QueryView>
    </Panel>
  )
}
