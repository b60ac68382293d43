import { Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/Choice.tsx'
import field from '../../components/Field.module.css'
import { FilterField } from '../../components/FilterField.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { reportMessages } from './messages.ts'
import { type ExportChoiceState, formats, outcomes } from './use-export-choices.ts'

type ExportFiltersProps = {
  readonly choices: ExportChoiceState
  /** Users whose downloads are on the screen. */
  readonly actors: readonly string[]
}

/** Whose downloads, of which kind of file, when and how they ended. */
export function ExportFilters(props: ExportFiltersProps) {
  const words = useMessages(reportMessages)
  const chosen = () => props.choices.chosen()
  return (
    <div class={field.row}>
      <FilterField
        label={words().by}
        value={chosen().actor}
        onChange={props.choices.set.actor}
        suggestions={props.actors}
      />
      <Choice
        label={words().format}
        options={formats}
        value={chosen().format}
        onChange={props.choices.set.format}
        name={(option) => (option === '' ? words().any : option.toUpperCase())}
      />
      <Choice
        label={words().outcome}
        options={outcomes}
        value={chosen().outcome}
        onChange={props.choices.set.outcome}
        name={(option) => (option === '' ? words().any : words().outcomes[option])}
      />
      <FilterField
        label={words().from}
        type="date"
        value={chosen().from}
        onChange={props.choices.set.from}
      />
      <FilterField
        label={words().to}
        type="date"
        value={chosen().to}
        onChange={props.choices.set.to}
      />
      <Show when={!props.choices.isAny()}>
        <Button onClick={props.choices.clear}>{words().clear}</Button>
      </Show>
    </div>
  )
}
