import Ellipsis from 'lucide-solid/icons/ellipsis'
import { onMount } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import styles from '../../components/Menu.module.css'
import { type PopupButton, popupFromScript } from '../../components/popup-from-script.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { exportMessages } from './messages.ts'
import type { PanelMenuProps } from './PanelMenuPopup.tsx'

const Popup = popupFromScript<PanelMenuProps>(
  'menu',
  async () => (await import('./PanelMenuPopup.tsx')).PanelMenuPopup,
)

/** What can be done with a panel's figures elsewhere: a file of them, or a link to them. */
export function PanelMenu(props: PanelMenuProps) {
  const words = useMessages(exportMessages)
  const { can } = useUser()
  const offered = () => (props.view && can(props.view.operation) ? props.view : undefined)
  const button = (): PopupButton => ({
    id: props.anchor,
    class: `${styles.trigger} no-print`,
    label: words().menu(props.title),
    exported: offered()?.operation,
    content: () => <Ellipsis size={18} aria-hidden="true" />,
  })
  onMount(() => {
    if (location.hash === `#${props.anchor}`)
      document.getElementById(props.anchor)?.closest('section')?.scrollIntoView()
  })
  return <Popup {...props} button={button()} />
}
