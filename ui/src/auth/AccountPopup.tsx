import { Popover } from '@kobalte/core/popover'
import { Badge } from '../components/Badge.tsx'
import type { PopupProps } from '../components/popup-from-script.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import styles from './UserMenu.module.css'
import type { User } from './user.ts'

export type SignedInUser = Extract<User, { kind: 'signed-in' }>
export type AccountProps = { readonly user: SignedInUser }

export function AccountPopup(props: AccountProps & PopupProps) {
  const words = useMessages(authMessages)
  const role = () => {
    const highest = props.user.roles.at(-1)
    return highest ? words().roles[highest] : words().noRole
  }
  return (
    <Popover gutter={6} placement="bottom-end">
      <Popover.Trigger as={props.trigger} />
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
