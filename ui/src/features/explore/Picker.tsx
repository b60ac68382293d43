import { Popover } from '@kobalte/core/popover'
import ChevronDown from 'lucide-solid/icons/chevron-down'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import styles from './Picker.module.css'
import { type PickerGroup, searchGroups } from './picker-groups.ts'

type Props = {
  readonly title: string
  readonly groups: readonly PickerGroup[]
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
  /** Where options are not all here: the search is the caller's. */
  readonly onSearch?: (text: string) => void
  readonly before?: JSX.Element
}

/** Several choices of many, in groups, to be searched. Arrow keys move among them, Space takes one. */
export function Picker(props: Props) {
  const words = useMessages(exploreMessages)
  const [search, setSearch] = createSignal('')
  const shown = () => (props.onSearch ? props.groups : searchGroups(props.groups, search()))
  const onInput = (text: string) => {
    setSearch(text)
    props.onSearch?.(text)
  }
  return (
    <Popover gutter={6} placement="bottom-start" onOpenChange={() => onInput('')}>
      <Popover.Trigger class={styles.trigger}>
        {props.title}
        <ChevronDown size={14} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content class={styles.content} onKeyDown={moveAmongOptions}>
          <Popover.Title class={styles.title}>{props.title}</Popover.Title>
          <div class={styles.before}>
            {props.before}
            <input
              type="search"
              class={styles.search}
              aria-label={words().searchIn(props.title)}
              placeholder={words().search}
              value={search()}
              onInput={({ currentTarget }) => onInput(currentTarget.value)}
            />
          </div>
          <div class={styles.groups}>
            <For each={shown()} fallback={<p>{words().nothingFound}</p>}>
              {(group) => (
                <fieldset class={styles.group}>
                  <legend>{group.title}</legend>
                  <For each={group.options}>
                    {({ id, title, about }) => (
                      <label class={styles.option}>
                        <input
                          type="checkbox"
                          value={id}
                          checked={props.chosen.includes(id)}
                          onChange={(event) => {
                            props.onToggle(id)
                            // A choice that is not taken, such as the last one, stays as it was.
                            event.currentTarget.checked = props.chosen.includes(id)
                          }}
                        />
                        <span>{title}</span>
                        <Show when={about}>
                          <span class={styles.about}>{about}</span>
                        </Show>
                      </label>
                    )}
                  </For>
                </fieldset>
              )}
            </For>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  )
}

/** Up and down: from the search to the options and among them. */
function moveAmongOptions(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || event.target instanceof HTMLSelectElement) return
  const inputs = [...event.currentTarget.querySelectorAll('input')]
  const at = inputs.findIndex((input) => input.matches(':focus'))
  const next = inputs[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
