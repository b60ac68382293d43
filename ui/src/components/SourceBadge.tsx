import Database from 'lucide-solid/icons/database'
import FlaskConical from 'lucide-solid/icons/flask-conical'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Freshness.module.css'
import type { Source } from './origin.ts'

/** Names a source; sample data have a sign of their own, so that nobody takes them for real ones. */
export function SourceBadge(props: { source: Source; testId: string }) {
  const { messages } = useI18n()
  const Icon = () =>
    props.source === 'embedded' ? <FlaskConical size={13} /> : <Database size={13} />
  return (
    <span class={styles.badge} data-testid={props.testId} data-value={props.source}>
      <Icon />
      {messages().sources[props.source]}
    </span>
  )
}
