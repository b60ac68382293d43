import Redo from 'lucide-solid/icons/redo-2'
import RotateCcw from 'lucide-solid/icons/rotate-ccw'
import Undo from 'lucide-solid/icons/undo-2'
import type { ParentProps } from 'solid-js'
import { useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import styles from './StepButtons.module.css'
import type { Steps } from './use-steps.ts'

/** Takes back the last choice, makes it again, and takes back all of them. */
export function StepButtons(props: { steps: Steps; onReset: () => void }) {
  const words = useMessages(exploreMessages)
  return (
    <fieldset class={styles.steps}>
      <legend class="visually-hidden">{words().steps}</legend>
      <StepButton can={props.steps.canUndo()} onClick={props.steps.undo}>
        <Undo size={15} aria-hidden="true" />
        {words().undo}
      </StepButton>
      <StepButton can={props.steps.canRedo()} onClick={props.steps.redo}>
        <Redo size={15} aria-hidden="true" />
        {words().redo}
      </StepButton>
      <StepButton can onClick={props.onReset}>
        <RotateCcw size={15} aria-hidden="true" />
        {words().reset}
      </StepButton>
    </fieldset>
  )
}

/** A disabled button would lose the focus with the last step: this one keeps it and does nothing. */
function StepButton(props: ParentProps<{ can: boolean; onClick: () => void }>) {
  return (
    <button
      type="button"
      class={styles.step}
      aria-disabled={!props.can}
      onClick={() => props.can && props.onClick()}
    >
      {props.children}
    </button>
  )
}
