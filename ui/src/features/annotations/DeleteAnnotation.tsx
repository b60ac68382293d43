import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import form from '../../components/DialogForm.module.css'
import { Refusal } from '../../components/Refusal.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { annotationMessages } from './messages.ts'
import { type Annotation, annotationKey, deleteAnnotation } from './requests.ts'

/** Asks before a note is deleted, with its text. */
export function DeleteAnnotation(props: { note: Annotation; onClose: () => void }) {
  const api = useApi()
  const queries = useQueryClient()
  const { formats } = useI18n()
  const words = useMessages(annotationMessages)
  const { note } = props
  const deletion = useMutation(() => ({
    mutationFn: () => deleteAnnotation(api, note),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: annotationKey(note.domain) })
      props.onClose()
    },
  }))
  const title = () => words().deleteTitle(formats().date(note.date))
  return (
    <Dialog title={title()} onClose={props.onClose} testId="delete-annotation">
      <p>{note.text}</p>
      <Show when={deletion.error}>{(error) => <Refusal error={error()} />}</Show>
      <div class={form.buttons}>
        <Button onClick={props.onClose}>{words().cancel}</Button>
        <Button primary disabled={deletion.isPending} onClick={() => deletion.mutate()}>
          {words().delete}
        </Button>
      </div>
    </Dialog>
  )
}
