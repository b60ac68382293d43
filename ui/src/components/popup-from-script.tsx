import { type Component, createSignal, type JSX, onMount, Show } from 'solid-js'
import { Dynamic, spread } from 'solid-js/web'
import { importScript } from '../api/import-script.ts'
import { fetchLater } from '../api/later-scripts.ts'
import { ProblemNotice } from './ProblemNotice.tsx'

/** The button that opens a popup. */
export type PopupButton = {
  readonly class: string
  readonly label: string
  readonly content: () => JSX.Element
  readonly id?: string
  readonly testId?: string
  /** The operation whose answer it offers as a file. */
  readonly exported?: string | undefined
}

type Attributes = JSX.ButtonHTMLAttributes<HTMLButtonElement>

export type PopupProps = {
  /** What the popup's trigger is rendered `as`: it gives its attributes to the button that is there. */
  readonly trigger: Component<Attributes>
}

type Press = MouseEvent | PointerEvent | KeyboardEvent

/**
 * A popup that comes with a script of its own, fetched once the page has come to rest or when its button is
 * needed. The button is one node from the beginning, which the popup takes as its trigger: one that took its
 * place would lose the focus. What was pressed before the script was there is pressed again when it is.
 */
export function popupFromScript<P extends object>(
  kind: 'menu' | 'dialog',
  load: () => Promise<Component<P & PopupProps>>,
): Component<P & { readonly button: PopupButton }> {
  const [popup, setPopup] = createSignal<Component<P & PopupProps>>()
  const put = (loaded: Component<P & PopupProps>) => setPopup(() => loaded)
  fetchLater(async () => void put(await load()))
  return (props) => {
    const [isNeeded, setNeeded] = createSignal(false)
    const [failure, setFailure] = createSignal<unknown>()
    let presses: readonly Press[] = []
    let own: HTMLButtonElement | undefined

    function fetchPopup() {
      setFailure()
      if (!popup()) void importScript(load).then(put, setFailure)
    }
    /** Pointer and focus come before a press: the popup is there then, if its script is. */
    function prepare() {
      setNeeded(true)
      if (!popup()) void load().then(put, () => undefined)
    }
    function press(event: Press) {
      if (isNeeded() && popup()) return
      const isClick = event.type === 'click'
      presses = isClick ? [...presses.filter(({ type }) => type !== 'click'), event] : [event]
      if (!isClick) return
      setNeeded(true)
      fetchPopup()
    }

    const trigger = (attributes: Attributes) => {
      if (own) spread(own, attributes, false, true)
      return null
    }
    return (
      <>
        <button
          ref={(element) => (own = element)}
          type="button"
          id={props.button.id}
          class={props.button.class}
          aria-label={props.button.label}
          aria-haspopup={kind}
          aria-expanded="false"
          data-testid={props.button.testId}
          data-export={props.button.exported}
          onPointerEnter={prepare}
          onFocus={prepare}
          onPointerDown={press}
          onKeyDown={press}
          onClick={press}
        >
          {props.button.content()}
        </button>
        <Show when={isNeeded() && popup()}>
          {(Popup) => {
            onMount(() => {
              for (const event of presses) own?.dispatchEvent(copyOf(event))
            })
            return <Dynamic component={Popup()} {...props} trigger={trigger} />
          }}
        </Show>
        <Show when={failure()}>
          {(error) => <ProblemNotice error={error()} retrying={false} onRetry={fetchPopup} />}
        </Show>
      </>
    )
  }
}

function copyOf(event: Press): Event {
  if (event instanceof KeyboardEvent) return new KeyboardEvent(event.type, event)
  return event instanceof PointerEvent
    ? new PointerEvent(event.type, event)
    : new MouseEvent(event.type, event)
}
