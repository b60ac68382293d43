import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { createSignal, type JSX, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useConfig } from '../../config/Config.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { scenarioMessages } from './messages.ts'
import { createScenario, type ScenarioRequest, wwiScenario, wwiScenarios } from './requests.ts'
import styles from './Scenario.module.css'

type Props = {
  readonly daysBack: number
  readonly onCreated: (id: number) => void
}

/** The changes to try. Sending again after a failure repeats the same request, not a second one. */
export function ScenarioForm(props: Props) {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(scenarioMessages)
  const horizonDays = useConfig().defaults.forecast_horizon_days
  const [key, setKey] = createSignal(createIdempotencyKey(crypto))
  const renewKey = () => setKey(createIdempotencyKey(crypto))
  const creation = useMutation(() => ({
    mutationFn: (body: ScenarioRequest) => createScenario(api, { body, key: key() }),
    onSuccess: (scenario) => {
      renewKey()
      queries.setQueryData(wwiScenario(api, scenario.id).queryKey, scenario)
      props.onCreated(scenario.id)
      return queries.invalidateQueries({ queryKey: wwiScenarios(api).queryKey })
    },
  }))
  let form: HTMLFormElement | undefined
  const send = () => {
    if (form?.reportValidity()) creation.mutate(requestOf(new FormData(form), props.daysBack))
  }
  const onSubmit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    send()
  }
  return (
    <form ref={(element) => (form = element)} onSubmit={onSubmit} onInput={renewKey}>
      <div class={styles.fields}>
        <label class={styles.field}>
          {words().name}
          <input name="name" required maxLength={120} value={words().defaultName} />
        </label>
        <NumberField name="demand" label={words().demand} defaultValue={1} min={0.1} max={10} />
        <NumberField
          name="lead_time"
          label={words().leadTime}
          defaultValue={1}
          min={0.1}
          max={10}
        />
        <NumberField
          name="level"
          label={words().serviceLevel}
          defaultValue={95}
          min={50}
          max={99.9}
        />
        <NumberField name="cost" label={words().unitCost} defaultValue={0} min={-90} max={900} />
        <NumberField
          name="horizon"
          label={words().horizon}
          defaultValue={horizonDays}
          min={1}
          max={365}
          step="1"
        />
        <button type="submit" class={styles.submit} disabled={creation.isPending}>
          {creation.isPending ? words().computing : words().compute}
        </button>
      </div>
      <Show when={creation.isError}>
        <ProblemNotice error={creation.error} retrying={creation.isPending} onRetry={send} />
      </Show>
    </form>
  )
}

type NumberFieldProps = {
  readonly name: string
  readonly label: string
  readonly defaultValue: number
  readonly min: number
  readonly max: number
  readonly step?: string
}

function NumberField(props: NumberFieldProps) {
  return (
    <label class={styles.field}>
      {props.label}
      <input
        type="number"
        name={props.name}
        required
        min={props.min}
        max={props.max}
        step={props.step ?? 'any'}
        value={props.defaultValue}
      />
    </label>
  )
}

const baselineServiceLevel = 0.95

/** Percent in the form are fractions on the wire; rounding drops what binary division adds. */
function requestOf(form: FormData, daysBack: number): ScenarioRequest {
  const number = (name: string) => Number(form.get(name))
  const fraction = (name: string) => Number((number(name) / 100).toFixed(6))
  return {
    name: String(form.get('name')),
    demand_multiplier: number('demand'),
    lead_time_multiplier: number('lead_time'),
    service_level: fraction('level'),
    unit_cost_change: fraction('cost'),
    baseline_service_level: baselineServiceLevel,
    days_back: daysBack,
    horizon_days: number('horizon'),
  }
}
