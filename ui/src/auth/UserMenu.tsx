import CircleUser from 'lucide-solid/icons/circle-user'
import { Match, type ParentProps, Switch } from 'solid-js'
import { Badge } from '../components/Badge.tsx'
import { type PopupButton, popupFromScript } from '../components/popup-from-script.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import type { AccountProps, SignedInUser } from './AccountPopup.tsx'
import { authMessages } from './messages.ts'
import styles from './UserMenu.module.css'
import { useUser } from './UserProvider.tsx'

const Popup = popupFromScript<AccountProps>(
  'dialog',
  async () => (await import('./AccountPopup.tsx')).AccountPopup,
)

/** Who is signed in, as what, and the way out. */
export function UserMenu(props: ParentProps) {
  const { user } = useUser()
  const words = useMessages(authMessages)
  const signedIn = (): SignedInUser | undefined => {
    const current = user()
    return current?.kind === 'signed-in' ? current : undefined
  }
  return (
    <Switch>
      <Match when={signedIn()}>
        {(current) => <Account user={current()}>{props.children}</Account>}
      </Match>
      <Match when={user()}>
        <span class={styles.anonymous} title={words().anonymousMeaning} data-testid="anonymous">
          <span class={styles.icon}>
            <CircleUser size={20} aria-hidden="true" />
          </span>
          <span class={styles.label}>
            <Badge tone="plain">{words().anonymous}</Badge>
          </span>
        </span>
      </Match>
    </Switch>
  )
}

function Account(props: AccountProps) {
  const words = useMessages(authMessages)
  const button = (): PopupButton => ({
    class: `${styles.trigger}`,
    label: words().account(props.user.name),
    testId: 'account',
    content: () => (
      <>
        <CircleUser size={20} aria-hidden="true" />
        <span class={styles.name}>{props.user.name}</span>
      </>
    ),
  })
  return <Popup {...props} button={button()} />
}
