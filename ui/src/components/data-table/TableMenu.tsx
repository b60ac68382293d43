import { DropdownMenu } from '@kobalte/core/dropdown-menu'
import Check from 'lucide-solid/icons/check'
import Columns3 from 'lucide-solid/icons/columns-3'
import { For, Show } from 'solid-js'
import { useMessages } from '../../i18n/I18n.tsx'
import { useTheme } from '../../theme/Theme.tsx'
import menu from '../Menu.module.css'
import { tableMessages } from './messages.ts'

type Choice = { readonly id: string; readonly title: string; readonly isShown: boolean }

type Props = {
  readonly table: string
  readonly columns: readonly Choice[]
  readonly onToggle: (id: string) => void
  readonly onCopy: () => void
  /** Gives all columns their place and width back; undefined where they have them. */
  readonly onReset: (() => void) | undefined
}

/** Which columns a table shows, and its rows for a spreadsheet. */
export function TableMenu(props: Props) {
  const words = useMessages(tableMessages)
  const { density, setDensity } = useTheme()
  const isCompact = () => density() === 'compact'
  return (
    <DropdownMenu gutter={4} placement="bottom-start">
      <DropdownMenu.Trigger class={menu.trigger} aria-label={words().menu(props.table)}>
        <Columns3 size={16} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content class={menu.content}>
          <DropdownMenu.Item class={menu.item} onSelect={() => props.onCopy()}>
            {words().copyRows}
          </DropdownMenu.Item>
          <DropdownMenu.CheckboxItem
            class={menu.item}
            checked={isCompact()}
            closeOnSelect={false}
            onChange={() => setDensity(isCompact() ? 'comfortable' : 'compact')}
          >
            <span class={menu.mark}>
              <DropdownMenu.ItemIndicator>
                <Check size={15} aria-hidden="true" />
              </DropdownMenu.ItemIndicator>
            </span>
            {words().compact}
          </DropdownMenu.CheckboxItem>
          <Show when={props.onReset}>
            {(reset) => (
              <DropdownMenu.Item class={menu.item} onSelect={() => reset()()}>
                {words().reset}
              </DropdownMenu.Item>
            )}
          </Show>
          <DropdownMenu.Separator class={menu.separator} />
          <DropdownMenu.Group>
            <DropdownMenu.GroupLabel class={menu.note}>{words().columns}</DropdownMenu.GroupLabel>
            <For each={props.columns}>
              {(column) => (
                <DropdownMenu.CheckboxItem
                  class={menu.item}
                  checked={column.isShown}
                  closeOnSelect={false}
                  onChange={() => props.onToggle(column.id)}
                >
                  <span class={menu.mark}>
                    <DropdownMenu.ItemIndicator>
                      <Check size={15} aria-hidden="true" />
                    </DropdownMenu.ItemIndicator>
                  </span>
                  {column.title}
                </DropdownMenu.CheckboxItem>
              )}
            </For>
          </DropdownMenu.Group>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  )
}
