import { createUniqueId } from 'solid-js'
import { Choice } from '../../components/Choice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { traceMessages } from './messages.ts'
import styles from './Traces.module.css'
import { results, shortest, type TraceFields } from './use-trace-fields.ts'

const any = ''

export function TraceFilters(props: { services: readonly string[]; fields: TraceFields }) {
  const { formats } = useI18n()
  const words = useMessages(traceMessages)
  const operation = createUniqueId()
  // A service in a link stays a choice, whether or not there are spans of it now.
  const services = () => [...new Set([any, ...props.services, props.fields.service()])]
  return (
    <div class={`${styles.filters} no-print`}>
      <Choice
        label={words().service}
        options={services()}
        value={props.fields.service()}
        onChange={(service) => props.fields.setService(service)}
        name={(option) => option || words().any}
      />
      <span class={styles.field}>
        <label for={operation}>{words().operation}</label>
        <input
          id={operation}
          type="search"
          value={props.fields.operation()}
          onInput={(event) =>
            props.fields.setOperation(event.currentTarget.value, { replace: true })
          }
        />
      </span>
      <Choice
        label={words().atLeast}
        options={shortest}
        value={props.fields.minDuration()}
        onChange={(duration) => props.fields.setMinDuration(duration)}
        name={(option) => (option === '0' ? words().any : formats().duration(Number(option)))}
      />
      <Choice
        label={words().result}
        options={results}
        value={props.fields.result()}
        onChange={(result) => props.fields.setResult(result)}
        name={(option) => (option === 'any' ? words().any : words().failed)}
      />
    </div>
  )
}
