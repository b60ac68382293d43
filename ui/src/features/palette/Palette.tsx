import { Dialog } from '@kobalte/core/dialog'
import { useNavigate } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import dialog from '../../components/Dialog.module.css'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { everySavedView } from '../saved-views/requests.ts'
import { tourMessages } from '../tour/messages.ts'
import { tourLink } from '../tour/tour-link.ts'
import { type Entry, modelEntries, type PageEntry, pageEntries, viewEntries } from './entries.ts'
import { paletteMessages } from './messages.ts'
import styles from './Palette.module.css'
import { entrySearch } from './search-entries.ts'

const mostShown = 50

/** Finds pages, subjects, measures, dimensions and saved views by a few letters: a combobox in a dialog. */
export function Palette(props: { pages: readonly PageEntry[]; onClose: () => void }) {
  const words = useMessages(paletteMessages)
  const navigate = useNavigate()
  const { find, viewsFailed } = useEntries(() => props.pages)
  const [typed, setTyped] = createSignal('')
  const [active, setActive] = createSignal(0)
  const opener = document.activeElement
  let isLeaving = false
  const list = createUniqueId()
  const idOf = (index: number) => `${list}-${index}`
  const found = createMemo(() => find()(typed()).slice(0, mostShown))
  const choose = (entry: Entry | undefined) => {
    if (!entry) return
    isLeaving = true
    props.onClose()
    navigate(entry.href, { resolve: false })
  }
  const move = (to: number) => {
    const count = found().length
    if (count === 0) return
    setActive((to + count) % count)
    document.getElementById(idOf(active()))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(active() + 1),
      ArrowUp: () => move(active() - 1),
      PageDown: () => move(Math.min(active() + 8, found().length - 1)),
      PageUp: () => move(Math.max(active() - 8, 0)),
      Enter: () => choose(found()[active()]),
    }
    const act = keys[event.key]
    if (!act || event.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <Dialog open onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay class={dialog.overlay} />
        <div class={dialog.place}>
          <Dialog.Content
            class={styles.content}
            data-testid="palette"
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              // After a choice the page's heading comes next, not the button that opened this.
              const next = isLeaving ? document.getElementById('content') : opener
              if (next instanceof HTMLElement) next.focus()
            }}
          >
            <Dialog.Title class="visually-hidden">{words().title}</Dialog.Title>
            <input
              class={styles.input}
              type="text"
              role="combobox"
              aria-expanded="true"
              aria-autocomplete="list"
              aria-controls={list}
              aria-activedescendant={found().length > 0 ? idOf(active()) : undefined}
              aria-label={words().input}
              placeholder={words().input}
              autocomplete="off"
              spellcheck={false}
              maxLength={200}
              value={typed()}
              onInput={(event) => {
                setActive(0)
                setTyped(event.currentTarget.value)
              }}
              onKeyDown={onKeyDown}
            />
            <div id={list} class={styles.list} role="listbox" aria-label={words().results}>
              <For each={found()}>
                {(entry, index) => (
                  <div
                    id={idOf(index())}
                    class={styles.option}
                    role="option"
                    tabIndex={-1}
                    tabindex="-1"
                    aria-selected={index() === active()}
                    onPointerMove={() => setActive(index())}
                    onClick={() => choose(entry)}
                    onKeyDown={onKeyDown}
                  >
                    <bdi class={styles.title}>{entry.title}</bdi>
                    <span class={styles.detail}>
                      {[words().kinds[entry.kind], entry.detail].filter(Boolean).join(' · ')}
                    </span>
                  </div>
                )}
              </For>
            </div>
            <p class={found().length > 0 ? 'visually-hidden' : styles.note} role="status">
              {found().length > 0 ? words().count(found().length) : words().nothing}
            </p>
            <Show when={viewsFailed()}>
              <p class={styles.note} role="status">
                {words().noViews}
              </p>
            </Show>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  )
}

/** What can be found: pages first, then saved views, then the metric models. */
function useEntries(pages: () => readonly PageEntry[]) {
  const api = useApi()
  const { can } = useUser()
  const { language } = useI18n()
  const words = useMessages(paletteMessages)
  const tour = useMessages(tourMessages)
  const views = useQuery(() => ({ ...everySavedView(api), enabled: can('listSavedViews') }))
  const fixed = createMemo(() => modelEntries(language()))
  const find = createMemo(() =>
    entrySearch([
      ...pageEntries(pages()),
      { kind: 'tour', title: tour().take, detail: '', href: tourLink },
      ...viewEntries(views.data?.data ?? [], language(), words()),
      ...fixed(),
    ]),
  )
  return { find, viewsFailed: () => views.isError }
}
