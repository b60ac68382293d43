import { Popover } from '@kobalte/core/popover'
import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, on, type ParentProps } from 'solid-js'
import { Badge } from '../components/Badge.tsx'
import type { PopupProps } from '../components/popup-from-script.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { authMessages } from './messages.ts'
import styles from './UserMenu.module.css'
import type { User } from './user.ts'

export type SignedInUser = Extract<User, { kind: 'signed-in' }>
/** @property children links to help. */
export type AccountProps = ParentProps<{ readonly user: SignedInUser }>

export function AccountPopup(props: AccountProps & PopupProps) {
  const words = useMessages(authMessages)
  const role = () => {
    const highest = props.user.roles.at(-1)
    return highest ? words().roles[highest] : words().noRole
  }
  const place = useLocation()
  const [isOpen, setOpen] = createSignal(false)
  // A link in it leads elsewhere.
  createEffect(
    on(
      () => place.pathname + place.search,
      () => setOpen(false),
      { defer: true },
    ),
  )
  return (
    <Popover gutter={6} placement="bottom-end" open={isOpen()} onOpenChange={setOpen}>
      <Popover.Trigger as={props.trigger} />
      <Popover.Portal>
        <Popover.Content class={styles.content}>
          <Popover.Title class={styles.title}>{props.user.name}</Popover.Title>
          <Badge tone="accent">{role()}</Badge>
          {props.children}
          <button type="button" class={styles.signOut} onClick={() => props.user.signOut()}>
            {words().signOut}
          </button>
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  )
}
