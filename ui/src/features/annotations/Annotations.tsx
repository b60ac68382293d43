import type { UseQueryResult } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import { RowButton } from '../../components/Button.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Annotations.module.css'
import { DeleteAnnotation } from './DeleteAnnotation.tsx'
import { annotationMessages } from './messages.ts'
import type { Annotation } from './requests.ts'

type Props = {
  readonly query: UseQueryResult<readonly Annotation[]>
  /** Those on the days of the chart. */
  readonly notes: readonly Annotation[]
}

/** The flags of a chart as text: opened and read by keyboard. */
export function Annotations(props: Props) {
  const { formats } = useI18n()
  const words = useMessages(annotationMessages)
  const { can, user } = useUser()
  const [leaving, setLeaving] = createSignal<Annotation>()
  const isAdmin = () => {
    const current = user()
    return current?.kind === 'signed-in' && current.roles.includes('admin')
  }
  const mayDelete = (note: Annotation) => can('deleteAnnotation') && (note.mine || isAdmin())
  const title = () => words().list(formats().count(props.notes.length))
  return (
    <div class={styles.place} data-testid="annotations">
      <Show when={props.query.isError}>
        <ProblemNotice
          error={props.query.error}
          retrying={props.query.isFetching}
          onRetry={() => props.query.refetch()}
        />
      </Show>
      <Show when={props.query.data}>
        <Show when={props.notes.length > 0} fallback={<p class={styles.none}>{words().none}</p>}>
          <details>
            <summary class={styles.summary}>{title()}</summary>
            <ul class={styles.notes} tabindex="0" aria-label={title()}>
              <For each={props.notes}>
                {(note) => (
                  <li class={styles.note} data-id={note.id}>
                    <span class={styles.date}>{formats().date(note.date)}</span> {note.text}{' '}
                    <span class={styles.author}>
                      {words().by(note.author_name, formats().instant(note.created_at))}
                    </span>{' '}
                    <Show when={mayDelete(note)}>
                      <RowButton
                        label={words().deleteNamed(formats().date(note.date))}
                        onClick={() => setLeaving(note)}
                      >
                        {words().delete}
                      </RowButton>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </Show>
      <Show when={leaving()} keyed>
        {(note) => <DeleteAnnotation note={note} onClose={() => setLeaving(undefined)} />}
      </Show>
    </div>
  )
}
