import { anomalyDimensions, anomalyMeasures } from '@otel-bi/contract/alerts/anomaly-series'
import { grains } from '@otel-bi/contract/metrics/question'
import { For, Match, Show, Switch } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { Check } from '../../components/Check.tsx'
import { Choice } from '../../components/Choice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import {
  conditionChoices,
  conditionKinds,
  type Draft,
  kinds,
  modelNamed,
  modelPath,
  models,
} from './draft.ts'
import { alertMessages } from './messages.ts'

export type FieldProps = {
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

const domains = ['aw', 'wwi', 'gateway'] as const
const warehouses = ['aw', 'wwi'] as const

/** What a rule watches. */
export function SubjectFields(props: FieldProps) {
  const { messages } = useI18n()
  const words = useMessages(alertMessages)
  const business = () => ({
    aw: messages().adventureWorks,
    wwi: messages().wideWorldImporters,
    gateway: words().platform,
  })
  const domain = () =>
    props.draft.kind !== 'jobs' && props.draft.domain === 'gateway' ? 'aw' : props.draft.domain
  return (
    <div class={styles.row}>
      <Choice
        label={words().watches}
        options={kinds}
        value={props.draft.kind}
        onChange={(kind) => props.onChange({ kind, condition: conditionKinds[kind][0] })}
        name={(kind) => words().kinds[kind]}
      />
      <Switch>
        <Match when={props.draft.kind === 'metric'}>
          <MetricFields {...props} />
        </Match>
        <Match when={props.draft.kind !== 'metric'}>
          <Choice
            label={words().business}
            options={props.draft.kind === 'jobs' ? domains : warehouses}
            value={domain()}
            onChange={(next) => props.onChange({ domain: next })}
            name={(option) => business()[option]}
          />
          <Show when={props.draft.kind === 'anomalies'}>
            <AnomalyFields {...props} />
          </Show>
        </Match>
      </Switch>
    </div>
  )
}

function MetricFields(props: FieldProps) {
  const { language, messages } = useI18n()
  const words = useMessages(alertMessages)
  const model = () => modelNamed(props.draft.model)
  const titleOf = (path: string) => {
    const { domain, title } = modelNamed(path)
    const business = domain === 'aw' ? messages().adventureWorks : messages().wideWorldImporters
    return `${business}: ${title[language()]}`
  }
  const choose = (path: string) => {
    const { headline } = modelNamed(path)
    props.onChange({ model: path, measure: headline[0] ?? '', by: '', where: [] })
  }
  const chooseGrain = (grain: Draft['grain']) => {
    const choices = conditionChoices({ kind: 'metric', grain })
    const condition = choices.find((one) => one === props.draft.condition) ?? choices[0]
    props.onChange({ grain, ...(condition && { condition }) })
  }
  return (
    <>
      <Choice
        label={words().model}
        options={models.map(modelPath)}
        value={props.draft.model}
        onChange={choose}
        name={titleOf}
      />
      <Choice
        label={words().measure}
        options={Object.keys(model().measures)}
        value={props.draft.measure}
        onChange={(measure) => props.onChange({ measure })}
        name={(name) => model().measures[name]?.title[language()] ?? name}
      />
      <Choice
        label={words().each}
        options={['', ...Object.keys(model().dimensions)]}
        value={props.draft.by}
        onChange={(by) => props.onChange({ by })}
        name={(name) =>
          name === '' ? words().noEach : (model().dimensions[name]?.title[language()] ?? name)
        }
      />
      <Choice
        label={words().grain}
        options={grains}
        value={props.draft.grain}
        onChange={chooseGrain}
        name={(grain) => words().grains[grain]}
      />
      <Show when={props.draft.where.length > 0}>
        <div class={styles.filters}>
          <span>{words().filters}</span>
          <For each={props.draft.where}>
            {(filter) => (
              <Button
                label={words().removeFilter(filter)}
                onClick={() =>
                  props.onChange({ where: props.draft.where.filter((one) => one !== filter) })
                }
              >
                {filter} ×
              </Button>
            )}
          </For>
        </div>
      </Show>
    </>
  )
}

function AnomalyFields(props: FieldProps) {
  const words = useMessages(alertMessages)
  const domain = () => (props.draft.domain === 'wwi' ? 'wwi' : 'aw')
  return (
    <>
      <Choice
        label={words().measure}
        options={anomalyMeasures[domain()]}
        value={props.draft.series}
        onChange={(series) => props.onChange({ series })}
        name={(series) => words().series[series]}
      />
      <Choice
        label={words().each}
        options={anomalyDimensions[domain()]}
        value={props.draft.parts}
        onChange={(parts) => props.onChange({ parts })}
        name={(parts) => words().parts[parts]}
      />
      <Check
        label={words().unexplained}
        checked={props.draft.isUnexplained}
        onChange={(isUnexplained) => props.onChange({ isUnexplained })}
      />
    </>
  )
}
