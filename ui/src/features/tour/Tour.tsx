import { Popover } from '@kobalte/core/popover'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useMessages } from '../../i18n/I18n.tsx'
import { tourMessages } from './messages.ts'
import { stepsOn, type TourStep } from './steps.ts'
import styles from './Tour.module.css'

/** What is where on this page, one part at a time. The page stays usable meanwhile; Escape ends it. */
export function Tour(props: { onClose: () => void }) {
  const steps = stepsOn(document)
  const [index, setIndex] = createSignal(0)
  const end = () => {
    props.onClose()
    document.getElementById('content')?.focus({ preventScroll: true })
  }
  return (
    <Show when={steps[index()]} keyed>
      {(step) => (
        <Step
          step={step}
          number={index() + 1}
          of={steps.length}
          onMove={(by) => (index() + by < steps.length ? setIndex(index() + by) : end())}
          onEnd={end}
        />
      )}
    </Show>
  )
}

type StepProps = {
  readonly step: TourStep
  readonly number: number
  readonly of: number
  readonly onMove: (by: 1 | -1) => void
  readonly onEnd: () => void
}

/** One part of the page, marked, and what it is for. Each step takes the focus, so that it is read out. */
function Step(props: StepProps) {
  const words = useMessages(tourMessages)
  const text = () => words().steps[props.step.name]
  const { place } = props.step
  let next: HTMLButtonElement | undefined
  onMount(() => {
    place.scrollIntoView({ block: 'center' })
    place.dataset.tourShown = ''
  })
  onCleanup(() => delete place.dataset.tourShown)
  return (
    <Popover
      open
      onOpenChange={(open) => !open && props.onEnd()}
      anchorRef={() => place}
      gutter={10}
      placement="bottom"
    >
      <Popover.Portal>
        <Popover.Content
          class={styles.step}
          data-testid="tour"
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            next?.focus({ preventScroll: true })
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <Popover.Title class={styles.title}>{text().title}</Popover.Title>
          <Popover.Description>{text().text}</Popover.Description>
          <p class={styles.progress}>{words().progress(props.number, props.of)}</p>
          <div class={styles.actions}>
            <Show when={props.number < props.of}>
              <button type="button" class={styles.plain} onClick={() => props.onEnd()}>
                {words().end}
              </button>
            </Show>
            <Show when={props.number > 1}>
              <button type="button" class={styles.plain} onClick={() => props.onMove(-1)}>
                {words().back}
              </button>
            </Show>
            <button
              ref={(element) => (next = element)}
              type="button"
              class={styles.next}
              onClick={() => props.onMove(1)}
            >
              {props.number < props.of ? words().next : words().done}
            </button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  )
}
