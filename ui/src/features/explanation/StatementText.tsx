import type { Schemas } from '@otel-bi/client'
import Copy from 'lucide-solid/icons/copy'
import { createSignal } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { Verbatim } from '../../components/Detail.tsx'
import { FactList } from '../../components/FactList.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Explanation.module.css'
import { explanationMessages } from './messages.ts'
import { parametersOf } from './statement-parameters.ts'

type Statement = Pick<Schemas['ViewStatement'], 'sql' | 'parameters'>
type Props = { readonly title: string; readonly statement: Statement }

/** A statement that the warehouse ran, with the types and values of its parameters, to be copied. */
export function StatementText(props: Props) {
  const words = useMessages(explanationMessages)
  const [copied, setCopied] = createSignal<boolean>()
  const copy = () =>
    navigator.clipboard.writeText(props.statement.sql).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  const parameters = () =>
    parametersOf(props.statement.parameters).map(({ name, type, value }) => ({
      id: name,
      name: `@${name} · ${words().parameterTypes[type]}`,
      text: value,
    }))
  return (
    <div class={styles.parts}>
      <Verbatim label={props.title} text={props.statement.sql} />
      <FactList facts={parameters()} prefix="parameter" />
      <p class={styles.copy}>
        <Button label={`${words().copyStatement}: ${props.title}`} onClick={() => void copy()}>
          <Copy size={14} aria-hidden="true" />
          {words().copyStatement}
        </Button>
        <span role="status">
          {copied() === true && words().copied}
          {copied() === false && words().copyYourself}
        </span>
      </p>
    </div>
  )
}
