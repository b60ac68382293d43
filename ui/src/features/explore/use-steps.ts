import { useLocation, useNavigate } from '@solidjs/router'
import { createEffect, createSignal, on } from 'solid-js'
import { firstStep, placeOf, stepTo } from './steps.ts'

/** Undo and redo for the choices on the page since it was opened. */
export function useSteps() {
  const location = useLocation()
  const navigate = useNavigate()
  const place = () => placeOf(location.pathname, location.search)
  const [steps, setSteps] = createSignal(firstStep(place()))
  createEffect(on(place, (next) => setSteps((before) => stepTo(before, next))))
  const go = (to: string | undefined) => {
    if (to !== undefined) navigate(to, { scroll: false, resolve: false })
  }
  return {
    canUndo: () => steps().past.length > 0,
    canRedo: () => steps().future.length > 0,
    undo: () => go(steps().past.at(-1)),
    redo: () => go(steps().future[0]),
  }
}
export type Steps = ReturnType<typeof useSteps>
