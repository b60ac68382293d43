import { Popover } from '@kobalte/core/popover'
import CircleUser from 'lucide-solid/icons/circle-user'
import { Match, Switch } from 'solid-js'
import { Badge } from '../components/Badge.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import styles from './UserMenu.module.css'
import { useUser } from './UserProvider.tsx'
import type { User } from './user.ts'

type SignedInUser = Extract<User, { kind: 'signed-in' }>

/** Who is signed in, as what, and the way out. */
export function UserMenu() {
  const { user } = useUser()
  const words = useMessages(authMessages)
  const signedIn = (): SignedInUser | undefined => {
    const current = user()
    return current?.kind === 'signed-in' ? current : undefined
  }
  return (
    <Switch>
      <Match when={signedIn()}>{(current) => <Account user={current()} />}</Match>
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

function Account(props: { user: SignedInUser }) {
  const words = useMessages(authMessages)
  const role = () => {
    const highest = props.user.roles.at(-1)
    return highest ? words().roles[highest] : words().noRole
  }
  return (
    <Popover gutter={6} placement="bottom-end">
      <Popover.Trigger
        class={styles.trigger}
        aria-label={words().account(props.user.name)}
        data-testid="account"
      >
        <CircleUser size={20} aria-hidden="true" />
        <span class={styles.name}>{props.user.name}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content class={styles.content}>
          <Popover.Title class={styles.title}>{props.user.name}</Popover.Title>
          <Badge tone="accent">{role()}</Badge>
          <button type="button" class={styles.signOut} onClick={() => props.user.signOut()}>
            {words().signOut}
          </button>
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  )
}
