import { useSearchParams } from '@solidjs/router'
import { type Accessor, createMemo } from 'solid-js'
import { useConfig } from '../config/Config.tsx'
import { defaultSelection, readSelection, type Selection, writeSelection } from './selection.ts'

type Choose = (choice: Partial<Selection>) => void

/** The selection in the address, and the way to change it: each choice is a step of the history. */
export function useSelection(): [Accessor<Selection>, Choose] {
  const config = useConfig()
  const [params, setParams] = useSearchParams()
  const defaults = () => defaultSelection(config.defaults.history_days)
  const selection = createMemo(() => readSelection(params, defaults()))
  const choose: Choose = (choice) =>
    setParams(writeSelection({ ...selection(), ...choice }, defaults()))
  return [selection, choose]
}
