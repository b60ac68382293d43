import { Match, Switch } from 'solid-js'
import { SessionNotice } from '../../auth/SessionNotice.tsx'
import { EmbeddedPanel } from '../../features/embedding/EmbeddedPanel.tsx'
import { questionInToken, questionOf } from '../../features/embedding/embedded-question.ts'
import { embeddingMessages } from '../../features/embedding/messages.ts'
import { useEmbedToken } from '../../features/embedding/use-embed-token.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './EmbedPage.module.css'

/**
 * One panel for a page of another site. A token made for embedding names its question; with an access token of the
 * identity provider, the address does.
 */
export function EmbedPage() {
  const words = useMessages(embeddingMessages)
  const { token, want } = useEmbedToken()
  const address = new URLSearchParams(location.search)
  const asked = (given: string) =>
    questionInToken(given) ?? questionOf(address.get('question') ?? '', address.get('title'))
  const access = () => {
    const given = token()
    if (given === undefined) return undefined
    return { token: given, asked: asked(given) }
  }
  return (
    <div class={styles.page}>
      <Switch
        fallback={
          <SessionNotice state="waiting" title={words().waiting} meaning={words().waitingMeaning} />
        }
      >
        <Match when={access()?.asked}>
          {(found) => (
            <EmbeddedPanel
              asked={found()}
              token={token() ?? ''}
              onRefused={() => want('refused')}
            />
          )}
        </Match>
        <Match when={access()}>
          <SessionNotice state="unknown" title={words().unknown} meaning={words().unknownMeaning} />
        </Match>
      </Switch>
    </div>
  )
}
