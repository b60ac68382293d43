import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { createSignal, type JSX, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { createIdempotencyKey } from '../../api/idempotency-key.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useConfig } from '../../config/Config.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { assumesSomething, type Changes, requestOf, unchanged } from './changes.ts'
import { scenarioMessages } from './messages.ts'
import { createScenario, type ScenarioRequest, wwiScenario, wwiScenarios } from './requests.ts'
import styles from './Scenario.module.css'
import { ScenarioEffect } from './ScenarioEffect.tsx'
import { Slider } from './Slider.tsx'

type Props = {
  readonly daysBack: number
  readonly currencies: readonly string[] | undefined
  readonly onCreated: (id: number) => void
}

/** The changes to try, and their effect. Sending again after a failure repeats the same request, not a second one. */
export function ScenarioForm(props: Props) {
  const api = useApi()
  const queries = useQueryClient()
  const { formats } = useI18n()
  const words = useMessages(scenarioMessages)
  const [changes, setChanges] = createSignal(unchanged(useConfig().defaults.forecast_horizon_days))
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
  const request = () => requestOf(changes(), props.daysBack)
  const send = () => {
    if (!form?.reportValidity()) return
    creation.mutate({ name: String(new FormData(form).get('name')), ...request() })
  }
  const onSubmit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    send()
  }
  const change = (name: keyof Changes) => (value: number) =>
    setChanges((before) => ({ ...before, [name]: value }))
  const percent = (value: number) => formats().change(value / 100)
  return (
    <form
      ref={(element) => (form = element)}
      class="no-print"
      onSubmit={onSubmit}
      onInput={renewKey}
    >
      <div class={styles.fields}>
        <label class={styles.field}>
          {words().name}
          <input name="name" required maxLength={120} value={words().defaultName} />
        </label>
        <Slider
          name="demand"
          label={words().demand}
          value={changes().demand}
          {...{ min: -90, max: 300, step: 5 }}
          text={percent(changes().demand)}
          onChange={change('demand')}
        />
        <Slider
          name="lead_time"
          label={words().leadTime}
          value={changes().leadTime}
          {...{ min: -90, max: 300, step: 5 }}
          text={percent(changes().leadTime)}
          onChange={change('leadTime')}
        />
        <Slider
          name="level"
          label={words().serviceLevel}
          value={changes().level}
          {...{ min: 50, max: 99.9, step: 0.1 }}
          text={formats().percent(changes().level / 100)}
          onChange={change('level')}
        />
        <Slider
          name="cost"
          label={words().unitCost}
          value={changes().cost}
          {...{ min: -90, max: 100, step: 1 }}
          text={percent(changes().cost)}
          onChange={change('cost')}
        />
        <Slider
          name="horizon"
          label={words().horizon}
          value={changes().horizon}
          {...{ min: 1, max: 365, step: 1 }}
          text={formats().days(changes().horizon)}
          onChange={change('horizon')}
        />
        <button type="submit" class={styles.submit} disabled={creation.isPending}>
          {creation.isPending ? words().computing : words().compute}
        </button>
      </div>
      <Show when={creation.isError}>
        <ProblemNotice error={creation.error} retrying={creation.isPending} onRetry={send} />
      </Show>
      <Show when={assumesSomething(changes())}>
        <ScenarioEffect request={request()} currencies={props.currencies} />
      </Show>
    </form>
  )
}
