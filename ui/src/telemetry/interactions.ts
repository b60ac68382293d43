import { ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api'
import { startSpan } from '@otel-bi/telemetry/span'
import type { InteractionContext } from './interaction-context.ts'
import { pageOf } from './page.ts'

const events = ['click', 'change', 'submit'] as const

/**
 * Makes what a reader does a span and the root of a trace. It ends when the screen has been painted anew;
 * further events of the same gesture, as a label's click brings its radio's, belong to the first.
 */
export function traceInteractions(document: Document, current: InteractionContext): void {
  let span: Span | undefined
  const begin = (event: Event) => {
    if (span) return
    const element = elementOf(event.target)
    const attributes = { 'bi.ui.element': element, 'bi.ui.page': pageOf(document.location) }
    const begun = startSpan('browser.interaction', {
      name: `${event.type} ${element}`,
      attributes,
      parent: ROOT_CONTEXT,
    })
    span = begun
    current.begin(trace.setSpan(ROOT_CONTEXT, begun))
    afterPaint(() => {
      begun.end()
      span = undefined
    })
  }
  for (const event of events) document.addEventListener(event, begin, { capture: true })
}

/** The kind of an element and the nearest name for tests: `button.refresh`. Its text is the reader's. */
function elementOf(target: EventTarget | null): string {
  if (!(target instanceof Element)) return 'document'
  const control = target.closest('a, button, input, select, label, summary, form') ?? target
  const named = control.closest('[data-testid]')?.getAttribute('data-testid')
  return [control.localName, named]
    .filter(Boolean)
    .join('.')
    .replaceAll(/[^\w.:-]/g, '-')
}

const afterPaint = (work: () => void) => requestAnimationFrame(() => setTimeout(work))
