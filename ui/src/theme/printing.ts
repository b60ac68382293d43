import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** Whether the page is being laid out for paper, which is white and does not scroll. */
export function createPrinting(): Accessor<boolean> {
  const query = matchMedia('print')
  const [printing, setPrinting] = createSignal(query.matches)
  const update = () => setPrinting(query.matches)
  query.addEventListener('change', update)
  onCleanup(() => query.removeEventListener('change', update))
  return printing
}
