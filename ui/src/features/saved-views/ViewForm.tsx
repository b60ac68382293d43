import { type JSX, Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { Refusal } from '../../components/Refusal.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { savedViewMessages } from './messages.ts'
import type { ViewDraft } from './requests.ts'
import styles from './SavedViews.module.css'

type Props = {
  readonly draft: ViewDraft
  readonly isSaving: boolean
  readonly error: Error | null
  readonly onSubmit: (draft: ViewDraft) => void
  readonly onCancel: () => void
}

/** Name, description and audience of a view. */
export function ViewForm(props: Props) {
  const words = useMessages(savedViewMessages)
  const onSubmit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    props.onSubmit({
      name: String(form.get('name')).trim(),
      description: String(form.get('description')).trim(),
      shared: form.get('shared') !== null,
    })
  }
  return (
    <form class={styles.form} onSubmit={onSubmit}>
      <label class={styles.field}>
        {words().name}
        <input
          name="name"
          onFocus={(event) => event.currentTarget.select()}
          required
          pattern=".*\S.*"
          maxLength={120}
          value={props.draft.name}
        />
      </label>
      <label class={styles.field}>
        {words().description}
        <textarea name="description" rows={3} maxLength={1000} value={props.draft.description} />
      </label>
      <label class={styles.check}>
        <input type="checkbox" name="shared" checked={props.draft.shared} />
        {words().share}
      </label>
      <Show when={props.error}>{(error) => <Refusal error={error()} />}</Show>
      <div class={styles.buttons}>
        <Button onClick={props.onCancel}>{words().cancel}</Button>
        <Button type="submit" primary disabled={props.isSaving}>
          {props.isSaving ? words().saving : words().save}
        </Button>
      </div>
    </form>
  )
}
