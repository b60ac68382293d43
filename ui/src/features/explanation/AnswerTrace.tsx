import { Show } from 'solid-js'
import { TraceId } from '../../components/TraceId.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { explanationMessages } from './messages.ts'

/** The trace of the very answer that an explanation is about; nothing where the answer has none. */
export function AnswerTrace(props: { id: string | null | undefined }) {
  const words = useMessages(explanationMessages)
  return (
    <Show when={props.id}>
      {(id) => (
        <p data-testid="explain-trace">
          {words().trace}: <TraceId id={id()} />
        </p>
      )}
    </Show>
  )
}
