import { jobHistoryDomains } from '@otel-bi/contract/job-schedules'
import { Show } from 'solid-js'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { Section } from '../../components/Section.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { DataQuality } from '../../features/jobs/DataQuality.tsx'
import { ExecutionHistory } from '../../features/jobs/ExecutionHistory.tsx'
import { jobMessages } from '../../features/jobs/messages.ts'
import { Schedule } from '../../features/jobs/Schedule.tsx'
import { useDomainNames } from '../../features/jobs/use-domain-names.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { choiceField, integerField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'

const none = 0
const executionField = integerField('execution', none, { min: 1, max: Number.MAX_SAFE_INTEGER })

/** Schedules, executions, and the quality of the data. */
export function JobsPage() {
  const { messages } = useI18n()
  const words = useMessages(jobMessages)
  const [domain, setDomain] = useField(choiceField('domain', jobHistoryDomains, 'aw'))
  const [execution, setExecution] = useField(executionField)
  const names = useDomainNames()
  const measured = () => {
    const of = domain()
    return of === 'gateway' ? undefined : of
  }
  return (
    <>
      <PageHeader title={messages().jobs} lead={words().lead} />
      <PanelStack>
        <Schedule
          onStarted={(of, id) => {
            setDomain(of)
            setExecution(id, { replace: true })
          }}
        />
        <Section
          title={words().runs}
          testId="job-runs"
          actions={
            <Segmented
              label={words().business}
              options={jobHistoryDomains}
              value={domain()}
              onChange={(next) => {
                setDomain(next)
                setExecution(none, { replace: true })
              }}
              name={(option) => names()[option]}
            />
          }
        >
          <ExecutionHistory
            domain={domain()}
            execution={execution() === none ? undefined : execution()}
            onChoose={(id) => setExecution(id ?? none)}
          />
          <Show when={measured()}>{(of) => <DataQuality domain={of()} />}</Show>
        </Section>
      </PanelStack>
    </>
  )
}
