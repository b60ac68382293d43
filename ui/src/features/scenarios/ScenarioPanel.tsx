import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Choice } from '../../components/Choice.tsx'
import { currencyText } from '../../components/currency.ts'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { integerField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { scenarioMessages } from './messages.ts'
import { wwiScenario, wwiScenarios } from './requests.ts'
import styles from './Scenario.module.css'
import { ScenarioForm } from './ScenarioForm.tsx'
import { ScenarioResult } from './ScenarioResult.tsx'

const none = 0

type ScenarioPanelProps = {
  readonly daysBack: number
  /** What the amounts of the business are in, once an answer has said it. */
  readonly currencies: readonly string[] | undefined
}

/** A form for what to change, and the stored scenario that the URL names. */
export function ScenarioPanel(props: ScenarioPanelProps) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const words = useMessages(scenarioMessages)
  const [id, setId] = useField(
    integerField('scenario', none, { min: 1, max: Number.MAX_SAFE_INTEGER }),
  )
  const [besideId, setBesideId] = useField(
    integerField('scenario_beside', none, { min: 1, max: Number.MAX_SAFE_INTEGER }),
  )
  const { can } = useUser()
  const mayCompute = () => can('createWwiScenario')
  const scenario = useQuery(() => ({ ...wwiScenario(api, id()), enabled: id() !== none }))
  const beside = useQuery(() => ({ ...wwiScenario(api, besideId()), enabled: besideId() !== none }))
  const stored = useQuery(() => wwiScenarios(api))
  const options = () =>
    [...new Set([none, id(), besideId(), ...(stored.data?.data ?? []).map((one) => one.id)])].map(
      String,
    )
  const nameOf = (option: string) => {
    const found = stored.data?.data.find((one) => String(one.id) === option)
    return option === String(none) ? words().choose : `${option} · ${found?.name ?? '…'}`
  }
  return (
    <Panel
      testId="scenarios"
      title={words().title}
      meaning={words().meaning}
      details={
        <AnswerDetails
          traceId={(scenario.data ?? stored.data)?.traceId}
          provenance={storeProvenance(stored)}
        />
      }
      subtitle={currencyText(props.currencies, formats(), messages())}
      provenance={storeProvenance(stored)}
      menu={<PanelMenu title={words().title} anchor="scenarios" />}
      actions={
        <>
          <Choice
            label={words().stored}
            options={options()}
            value={String(id())}
            onChange={(option) => setId(Number(option))}
            name={nameOf}
          />
          <Show when={id() !== none}>
            <Choice
              label={words().beside}
              options={options()}
              value={String(besideId())}
              onChange={(option) => setBesideId(Number(option))}
              name={nameOf}
            />
          </Show>
        </>
      }
    >
      <div class={styles.panel}>
        <Show when={mayCompute()}>
          <ScenarioForm daysBack={props.daysBack} currencies={props.currencies} onCreated={setId} />
        </Show>
        <Show
          when={id() !== none}
          fallback={<EmptyNotice reason={mayCompute() ? words().none : words().noneStored} />}
        >
          <QueryView query={scenario} skeleton={<DataTableSkeleton rows={7} />}>
            {(answer) => {
              const other = () => (besideId() !== none && beside.data ? [beside.data] : [])
              return (
                <ScenarioResult scenarios={[answer(), ...other()]} currencies={props.currencies} />
              )
            }}
          </QueryView>
          <Show when={besideId() !== none && beside.isError}>
            <ProblemNotice
              error={beside.error}
              retrying={beside.isFetching}
              onRetry={() => beside.refetch()}
            />
          </Show>
        </Show>
      </div>
    </Panel>
  )
}
