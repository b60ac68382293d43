import Info from 'lucide-solid/icons/info'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Explain.module.css'
import type { ExplainProps } from './ExplainPopup.tsx'
import { type PopupButton, popupFromScript } from './popup-from-script.tsx'

const Popup = popupFromScript<ExplainProps>(
  'dialog',
  async () => (await import('./ExplainPopup.tsx')).ExplainPopup,
)

/** A small button beside a figure that opens its explanation. */
export function Explain(props: ExplainProps) {
  const { messages } = useI18n()
  const button = (): PopupButton => ({
    class: `${styles.trigger} no-print`,
    label: messages().explain(props.label),
    content: () => <Info size={14} aria-hidden="true" />,
  })
  return <Popup {...props} button={button()} />
}
