import { Show } from 'solid-js'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import formStyles from './DialogForm.module.css'
import { Refusal } from './Refusal.tsx'

type Props = {
  readonly testId: string
  readonly title: string
  /** What is lost by it. */
  readonly meaning: string
  readonly words: { readonly cancel: string; readonly delete: string }
  readonly deletion: {
    readonly isPending: boolean
    readonly error: Error | null
    readonly mutate: () => void
  }
  readonly onClose: () => void
}

/** Asks before something is deleted; a refusal is said and leaves it open. */
export function DeleteDialog(props: Props) {
  return (
    <Dialog title={props.title} onClose={props.onClose} testId={props.testId}>
      <div class={formStyles.form}>
        <p>{props.meaning}</p>
        <Show when={props.deletion.error}>{(error) => <Refusal error={error()} />}</Show>
        <div class={formStyles.buttons}>
          <Button onClick={props.onClose}>{props.words.cancel}</Button>
          <Button
            primary
            disabled={props.deletion.isPending}
            onClick={() => props.deletion.mutate()}
          >
            {props.words.delete}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
