import { Show } from 'solid-js'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { useI18n, useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import { SessionButton, SessionNotice } from './SessionNotice.tsx'
import type { Session } from './session.ts'

/** Why there is no page to see, and the one way on. */
export function SignInNotice(props: { session: Session }) {
  const { messages } = useI18n()
  const words = useMessages(authMessages)
  const stuck = () => {
    const state = props.session.state()
    return state === 'starting' || state === 'signed-in' ? undefined : state
  }
  return (
    <Show
      when={stuck()}
      fallback={
        <>
          <p class="visually-hidden" role="status">
            {words().signingIn}
          </p>
          <PageSkeleton />
        </>
      }
    >
      {(state) => (
        <SessionNotice state={state()} {...words().states[state()]}>
          <SessionButton onClick={() => props.session.signIn()}>
            {state() === 'unreachable' ? messages().retry : words().signIn}
          </SessionButton>
        </SessionNotice>
      )}
    </Show>
  )
}
