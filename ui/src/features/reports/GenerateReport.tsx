import { type JSX, Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import field from '../../components/Field.module.css'
import { Panel } from '../../components/Panel.tsx'
import { useConfig } from '../../config/Config.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { useAskedDates } from '../../url-state/use-dates.ts'
import { reportMessages } from './messages.ts'
import styles from './Reports.module.css'
import type { Report, ReportRequest } from './requests.ts'

type Props = {
  readonly isGenerating: boolean
  /** Of the report that is being generated, by any user. */
  readonly progress: Report['progress'] | undefined
  readonly onGenerate: (request: ReportRequest) => void
}

/** What a report should hold beside the chosen dates, and how far the one that is being made has come. */
export function GenerateReport(props: Props) {
  const words = useMessages(reportMessages)
  const { language } = useI18n()
  const { defaults } = useConfig()
  const dates = useAskedDates()
  const onSubmit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    const fields = requestOf(new FormData(event.currentTarget))
    props.onGenerate({ ...dates(), ...fields, language: language() })
  }
  return (
    <Panel testId="generate" title={words().generate} meaning={words().generateMeaning}>
      <form class={field.row} onSubmit={onSubmit}>
        <NumberField
          name="horizon_days"
          label={words().horizon}
          defaultValue={defaults.forecast_horizon_days}
          max={365}
        />
        <NumberField
          name="top_n"
          label={words().top}
          defaultValue={defaults.ranking_top_n}
          max={1000}
        />
        <label class={field.field}>
          <input type="checkbox" name="strict" />
          {words().strict}
        </label>
        <Button type="submit" primary disabled={props.isGenerating}>
          {props.isGenerating ? words().making : words().make}
        </Button>
        <Progress isGenerating={props.isGenerating} progress={props.progress} />
      </form>
    </Panel>
  )
}

function Progress(props: Pick<Props, 'isGenerating' | 'progress'>) {
  const { formats } = useI18n()
  const words = useMessages(reportMessages)
  const text = () => {
    const known = props.progress
    if (!known) return words().starting
    return words().progress(formats().count(known.done), formats().count(known.total))
  }
  return (
    <div class={styles.progress} role="status" data-testid="report-progress">
      <Show when={props.isGenerating || props.progress}>
        <progress
          aria-label={text()}
          max={props.progress?.total ?? 1}
          value={props.progress?.done ?? 0}
        />
        <span>{text()}</span>
      </Show>
    </div>
  )
}

type NumberFieldProps = {
  readonly name: string
  readonly label: string
  readonly defaultValue: number
  readonly max: number
}

function NumberField(props: NumberFieldProps) {
  return (
    <label class={field.field}>
      {props.label}
      <input
        type="number"
        name={props.name}
        required
        min="1"
        max={props.max}
        value={props.defaultValue}
      />
    </label>
  )
}

const requestOf = (form: FormData): Omit<ReportRequest, 'language'> => ({
  horizon_days: Number(form.get('horizon_days')),
  top_n: Number(form.get('top_n')),
  strict: form.get('strict') !== null,
})
