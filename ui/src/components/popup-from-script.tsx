import { type Component, createSignal, type JSX, onMount, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { importScript } from '../api/import-script.ts'
import { fetchLater } from '../api/later-scripts.ts'
import { ProblemNotice } from './ProblemNotice.tsx'

/** The button that opens a popup: a plain one until it is first pressed, and then the popup's own. */
export type PopupTrigger = {
  readonly class: string
  readonly label: string
  readonly content: () => JSX.Element
  readonly id?: string
  readonly testId?: string
}

export type PopupProps = {
  readonly trigger: PopupTrigger
  readonly triggerRef: (button: HTMLElement) => void
}

type Press = 'pointer' | 'keyboard'

/**
 * A popup that comes with a script of its own, fetched once the page has come to rest or when its button is
 * pressed. Popups are half of the scripts that a page would start with, and open long after it.
 */
export function popupFromScript<P extends object>(
  kind: 'menu' | 'dialog',
  load: () => Promise<Component<P & PopupProps>>,
): Component<P & { readonly trigger: PopupTrigger }> {
  const [popup, setPopup] = createSignal<Component<P & PopupProps>>()
  const fetchPopup = async () => {
    if (popup()) return
    const loaded = await importScript(load)
    setPopup(() => loaded)
  }
  fetchLater(fetchPopup)
  return (props) => {
    const [pressed, setPressed] = createSignal<Press>()
    const [failure, setFailure] = createSignal<unknown>()
    let own: HTMLElement | undefined
    const press = (by: Press) => {
      setPressed(by)
      setFailure()
      void fetchPopup().catch(setFailure)
    }
    return (
      <Show
        when={pressed() && popup()}
        fallback={
          <>
            <button
              type="button"
              id={props.trigger.id}
              class={props.trigger.class}
              aria-label={props.trigger.label}
              aria-haspopup={kind}
              aria-expanded="false"
              data-testid={props.trigger.testId}
              onPointerEnter={() => void fetchPopup().catch(() => undefined)}
              onClick={({ detail }) => press(detail === 0 ? 'keyboard' : 'pointer')}
              onKeyDown={({ key }) => {
                if (kind === 'menu' && key === 'ArrowDown') press('keyboard')
              }}
            >
              {props.trigger.content()}
            </button>
            <Show when={failure()}>
              {(error) => (
                <ProblemNotice
                  error={error()}
                  retrying={false}
                  onRetry={() => press(pressed() ?? 'keyboard')}
                />
              )}
            </Show>
          </>
        }
      >
        {(Popup) => {
          onMount(() => own && repeat(pressed(), kind, own))
          return <Dynamic component={Popup()} {...props} triggerRef={(button) => (own = button)} />
        }}
      </Show>
    )
  }
}

/** Gives the popup's own button the press that the plain one has taken. */
function repeat(press: Press | undefined, kind: 'menu' | 'dialog', button: HTMLElement): void {
  button.focus()
  if (kind === 'dialog') button.click()
  else if (press === 'keyboard')
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  else
    button.dispatchEvent(
      new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true, cancelable: true }),
    )
}
