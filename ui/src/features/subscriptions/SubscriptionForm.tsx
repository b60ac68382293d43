import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { Check } from '../../components/Check.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { viewSubject } from '../../url-state/subscription-link.ts'
import { DestinationChoice } from '../destinations/DestinationChoice.tsx'
import { scheduleText } from '../jobs/schedule-text.ts'
import type { SavedView } from '../saved-views/requests.ts'
import { type Cadence, cadences, cronOf } from './cadence.ts'
import { subscriptionMessages } from './messages.ts'
import { type NewSubscription, sentPages } from './requests.ts'
import { pageSubject, reportSubject, subjectOf } from './subject.ts'
import { usePageName } from './use-page-name.ts'

type FormProps = {
  readonly views: readonly SavedView[]
  /** What is sent unless the reader chooses another. */
  readonly subject: string
  readonly isAdding: boolean
  readonly error: Error | null
  readonly onSubmit: (draft: NewSubscription) => void
  readonly onCancel: () => void
}

const files = ['pdf', 'xlsx', 'csv'] as const
type File = (typeof files)[number]

/** What is sent, when and to whom. The schedule stands in words below its fields. */
export function SubscriptionForm(props: FormProps) {
  const { language } = useI18n()
  const words = useMessages(subscriptionMessages)
  const [subject, setSubject] = createSignal(props.subject)
  const [cadence, setCadence] = createSignal<Cadence>('weekly')
  const [time, setTime] = createSignal('07:00')
  const [cron, setCron] = createSignal('0 7 * * 1')
  const [zone, setZone] = createSignal(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [formats, setFormats] = createSignal<readonly File[]>(['pdf'])
  const [destinations, setDestinations] = createSignal<number[]>([])
  const offered = () =>
    subjectOf(subject()).kind === 'view' ? files : files.filter((one) => one !== 'csv')
  const pageName = usePageName()
  const options = (): [value: string, text: string][] => [
    [reportSubject, words().report],
    ...sentPages.map((page): [string, string] => [pageSubject(page), words().page(pageName(page))]),
    ...props.views.map(({ id, name }): [string, string] => [viewSubject(id), words().view(name)]),
  ]
  const schedule = () => {
    const often = cadence()
    return often === 'other' ? cron().trim() : cronOf(often, time())
  }
  const choose = (file: File, isChosen: boolean) =>
    setFormats((chosen) => files.filter((one) => (one === file ? isChosen : chosen.includes(one))))
  const onSubmit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    props.onSubmit({
      name: String(new FormData(event.currentTarget).get('name')).trim(),
      subject: subjectOf(subject()),
      formats: offered().filter((file) => formats().includes(file)),
      cron: schedule(),
      time_zone: zone().trim(),
      destinations: destinations(),
    })
  }
  return (
    <form class={formStyles.form} onSubmit={onSubmit}>
      <label class={formStyles.field}>
        {words().name}
        <input name="name" required pattern=".*\S.*" maxLength={120} />
      </label>
      <label class={formStyles.field}>
        {words().what}
        <select onChange={(event) => setSubject(event.currentTarget.value)}>
          <For each={options()}>
            {([value, text]) => (
              <option value={value} selected={value === subject()}>
                {text}
              </option>
            )}
          </For>
        </select>
      </label>
      <div class={formStyles.row}>
        <label class={formStyles.field}>
          {words().cadence}
          <select
            onChange={(event) =>
              setCadence(cadences.find((one) => one === event.currentTarget.value) ?? 'other')
            }
          >
            <For each={cadences}>
              {(one) => (
                <option value={one} selected={one === cadence()}>
                  {words().cadences[one]}
                </option>
              )}
            </For>
          </select>
        </label>
        <Show
          when={cadence() !== 'other'}
          fallback={
            <label class={formStyles.field}>
              {words().cron}
              <input
                required
                maxLength={100}
                value={cron()}
                onInput={(event) => setCron(event.currentTarget.value)}
              />
            </label>
          }
        >
          <label class={formStyles.field}>
            {words().time}
            <input
              type="time"
              required
              value={time()}
              onInput={(event) => setTime(event.currentTarget.value)}
            />
          </label>
        </Show>
        <label class={formStyles.field}>
          {words().zone}
          <input
            required
            maxLength={60}
            value={zone()}
            onInput={(event) => setZone(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class={formStyles.note} data-testid="subscription-schedule">
        {words().inZone(scheduleText(schedule(), language()), zone())}
      </p>
      <fieldset class={formStyles.fields}>
        <legend>{words().files}</legend>
        <div class={formStyles.row}>
          <For each={offered()}>
            {(file) => (
              <Check
                label={file.toUpperCase()}
                checked={formats().includes(file)}
                onChange={(isChosen) => choose(file, isChosen)}
              />
            )}
          </For>
        </div>
      </fieldset>
      <DestinationChoice
        testId="subscription-destinations"
        title={words().destinations}
        none={words().noDestinations}
        chosen={destinations()}
        onChange={setDestinations}
      />
      <Show when={props.error}>{(error) => <Refusal error={error()} />}</Show>
      <div class={formStyles.buttons}>
        <Button onClick={props.onCancel}>{words().cancel}</Button>
        <Button type="submit" primary disabled={props.isAdding || destinations().length === 0}>
          {props.isAdding ? words().adding : words().add}
        </Button>
      </div>
    </form>
  )
}
