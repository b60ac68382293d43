import Search from 'lucide-solid/icons/search'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import { fromScript } from '../../components/from-script.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import type { PageEntry } from './entries.ts'
import styles from './PaletteButton.module.css'

const Palette = fromScript<{ pages: readonly PageEntry[]; onClose: () => void }>(
  'palette',
  async () => (await import('./Palette.tsx')).Palette,
)

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Opens the palette, as Ctrl-K and Cmd-K do. Its script is fetched when it is first opened. */
export function PaletteButton(props: { pages: readonly PageEntry[] }) {
  const { messages } = useI18n()
  const { user } = useUser()
  const [isOpen, setOpen] = createSignal(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    if (event.altKey || event.shiftKey || user() === undefined) return
    event.preventDefault()
    if (!event.repeat) setOpen((open) => !open)
  }
  onMount(() => document.addEventListener('keydown', onKeyDown))
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))
  return (
    <Show when={user()}>
      <button
        type="button"
        class={`${styles.button} no-print`}
        aria-haspopup="dialog"
        data-tour="find"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={messages().findAnything}
        onPointerEnter={() => Palette.preload()}
        onClick={() => setOpen(true)}
      >
        <Search size={16} aria-hidden="true" />
        <span class={styles.words} aria-hidden="true">
          {messages().find}
        </span>
        <span class={styles.keys} aria-hidden="true">
          {isMac ? '⌘K' : 'Ctrl K'}
        </span>
      </button>
      <Show when={isOpen()}>
        <Palette pages={props.pages} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  )
}
