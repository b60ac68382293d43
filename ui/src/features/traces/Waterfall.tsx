import { createMemo, For, Show } from 'solid-js'
import { FactList } from '../../components/FactList.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { traceMessages } from './messages.ts'
import type { Trace, TraceSpan } from './requests.ts'
import styles from './Traces.module.css'
import { type WaterfallRow, waterfall } from './waterfall.ts'

/** When each span of a trace began and how long it took; a selected one shows its attributes. */
export function Waterfall(props: { trace: Trace }) {
  const words = useMessages(traceMessages)
  const [chosen, choose] = useField(textField('span'))
  const rows = createMemo(() => waterfall(props.trace))
  return (
    // A region that scrolls has to be reachable by keyboard.
    <section class={styles.scroll} tabindex="0" aria-label={words().waterfall}>
      <table class={styles.waterfall}>
        <thead>
          <tr>
            <th scope="col">{words().span}</th>
            <th scope="col">{words().service}</th>
            <th scope="col">{words().took}</th>
            <th scope="col">{words().timeline}</th>
          </tr>
        </thead>
        <tbody data-testid="waterfall">
          <For each={rows()}>
            {(row) => (
              <>
                <SpanRow
                  row={row}
                  open={chosen() === row.span.span_id}
                  onChoose={() => choose(chosen() === row.span.span_id ? '' : row.span.span_id)}
                />
                <Show when={chosen() === row.span.span_id}>
                  <tr>
                    <td colspan="4" class={styles.attributes}>
                      <Attributes span={row.span} />
                    </td>
                  </tr>
                </Show>
              </>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

function SpanRow(props: { row: WaterfallRow; open: boolean; onChoose: () => void }) {
  const { formats } = useI18n()
  const words = useMessages(traceMessages)
  const span = () => props.row.span
  const duration = () => formats().duration(span().duration_ms)
  return (
    <tr
      data-span={span().span_id}
      data-parent={span().parent_id ?? ''}
      data-service={span().service}
    >
      <th scope="row">
        <button
          type="button"
          class={styles.span}
          style={{ '--depth': props.row.depth }}
          aria-expanded={props.open}
          onClick={() => props.onChoose()}
        >
          {span().name} <span class={styles.kind}>{words().kinds[span().kind]}</span>
        </button>
      </th>
      <td>{span().attributes['db.system.name'] ?? span().service}</td>
      <td class={styles.number}>{duration()}</td>
      <td>
        <div class={styles.track}>
          <span class="visually-hidden">
            {words().at(formats().duration(span().start_ms), duration())}
            {span().error ? `, ${words().failed}` : ''}
          </span>
          <div
            class={styles.bar}
            data-tone={span().error ? 'bad' : span().kind}
            style={{
              'margin-left': `${props.row.offset * 100}%`,
              width: `${props.row.width * 100}%`,
            }}
          />
        </div>
      </td>
    </tr>
  )
}

function Attributes(props: { span: TraceSpan }) {
  const words = useMessages(traceMessages)
  const facts = () =>
    Object.entries(props.span.attributes).map(([name, text]) => ({ id: name, name, text }))
  return (
    <section aria-label={words().attributes(props.span.name)}>
      <Show when={facts().length > 0} fallback={<p>{words().noAttributes}</p>}>
        <FactList facts={facts()} prefix="attribute" />
      </Show>
    </section>
  )
}
