import { Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { savedViewMessages } from './messages.ts'
import type { SavedView } from './requests.ts'
import styles from './SavedViews.module.css'

type Props = {
  /** The view as it is now. */
  readonly newer: SavedView
  readonly onTake: () => void
  /** Left out where nothing of the reader's could be lost. */
  readonly onKeep?: () => void
}

/** Who changed a view since the reader opened it, and the two ways on. */
export function ConflictNotice(props: Props) {
  const words = useMessages(savedViewMessages)
  const { formats } = useI18n()
  const who = () => {
    const when = formats().instant(props.newer.updated_at)
    return props.newer.mine
      ? words().conflict.self(when)
      : words().conflict.other(props.newer.owner_name, when)
  }
  return (
    <div class={styles.conflict} role="alert" data-testid="view-conflict">
      <p>
        <strong>{words().conflict.title}</strong> {who()} {words().conflict.meaning}
      </p>
      <div class={styles.buttons}>
        <Button onClick={props.onTake}>{words().conflict.take}</Button>
        <Show when={props.onKeep}>
          {(keep) => <Button onClick={keep()}>{words().conflict.keep}</Button>}
        </Show>
      </div>
    </div>
  )
}
