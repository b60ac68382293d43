import { useQuery } from '@tanstack/solid-query'
import { type Accessor, createMemo, createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Button } from '../../components/Button.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { Annotations } from './Annotations.tsx'
import { annotationMessages } from './messages.ts'
import { annotations, type Business } from './requests.ts'
import { WriteAnnotation } from './WriteAnnotation.tsx'

type Days = { readonly from: string; readonly to: string }

/** The notes on the days of a chart: its flags, their list below it, and the way to write one. */
export function useAnnotations(domain: Accessor<Business>, days: Accessor<Days>) {
  const api = useApi()
  const words = useMessages(annotationMessages)
  const { can } = useUser()
  const [writing, setWriting] = createSignal<string>()
  const query = useQuery(() => annotations(api, domain()))
  const notes = createMemo(() =>
    (query.data ?? []).filter(({ date }) => date >= days().from && date <= days().to),
  )
  return {
    notes,
    /** Nothing for viewers, who write none. */
    write: (date: string) => (
      <Show when={can('createAnnotation')}>
        <Button onClick={() => setWriting(date)}>{words().add}</Button>
      </Show>
    ),
    list: () => (
      <>
        <Annotations query={query} notes={notes()} />
        <Show when={writing()} keyed>
          {(date) => (
            <WriteAnnotation
              domain={domain()}
              date={date}
              days={days()}
              onClose={() => setWriting(undefined)}
            />
          )}
        </Show>
      </>
    ),
  }
}
