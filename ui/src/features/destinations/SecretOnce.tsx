import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { useMessages } from '../../i18n/I18n.tsx'
import { copyText } from '../../toasts/copy-text.tsx'
import styles from './Destinations.module.css'
import { destinationMessages } from './messages.ts'

/** The secret of a webhook, for the only time. */
export function SecretOnce(props: { secret: string; onClose: () => void }) {
  const words = useMessages(destinationMessages)
  const copy = () =>
    void copyText(props.secret, {
      copied: words().copied,
      notCopied: words().copyYourself,
      detail: props.secret,
    })
  return (
    <Dialog title={words().secretTitle} onClose={props.onClose} testId="destination-secret">
      <div class={formStyles.form}>
        <p>{words().secretMeaning}</p>
        <code class={styles.secret}>{props.secret}</code>
        <div class={formStyles.buttons}>
          <Button onClick={copy}>{words().copy}</Button>
          <Button primary onClick={props.onClose}>
            {words().close}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
