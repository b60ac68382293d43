import { DropdownMenu } from '@kobalte/core/dropdown-menu'
import { useNavigate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import styles from '../../components/Menu.module.css'
import type { PopupProps } from '../../components/popup-from-script.tsx'
import { download } from '../../downloads/download.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { copyLink, linkTo } from './copy-link.ts'
import { exportMessages } from './messages.ts'
import { type ExportFormat, exportFormats, fileChoice, type ViewExport } from './view-export.ts'

export type PanelMenuProps = {
  readonly title: string
  /** Names the panel in a link to it. */
  readonly anchor: string
  /** The view it shows; offered to those who may have it. */
  readonly view?: ViewExport | undefined
  /** Opens the form of an alert rule on its figures; offered to those who may add one. */
  readonly watch?: string
}

export function PanelMenuPopup(props: PanelMenuProps & PopupProps) {
  const words = useMessages(exportMessages)
  const { can } = useUser()
  const { language } = useI18n()
  const navigate = useNavigate()
  const offered = () => (props.view && can(props.view.operation) ? props.view : undefined)
  const title = (format: ExportFormat) => words().file(props.title, format.toUpperCase())
  return (
    <DropdownMenu gutter={4} placement="bottom-end">
      <DropdownMenu.Trigger as={props.trigger} id={props.anchor} />
      <DropdownMenu.Portal>
        <DropdownMenu.Content class={styles.content}>
          <Show when={offered()}>
            {(view) => (
              <DropdownMenu.Group>
                <DropdownMenu.GroupLabel class={styles.note}>
                  {words().allRows}
                </DropdownMenu.GroupLabel>
                <For each={exportFormats}>
                  {(format) => (
                    <DropdownMenu.Item
                      class={styles.item}
                      onSelect={() =>
                        download({
                          title: title(format),
                          fetch: (signal) => view().fetch(fileChoice(format, language()), signal),
                        })
                      }
                    >
                      {words().formats[format]}
                    </DropdownMenu.Item>
                  )}
                </For>
                <DropdownMenu.Separator class={styles.separator} />
              </DropdownMenu.Group>
            )}
          </Show>
          <Show when={can('createAlertRule') && props.watch}>
            {(link) => (
              <DropdownMenu.Item class={styles.item} onSelect={() => navigate(link())}>
                {words().alertMe}
              </DropdownMenu.Item>
            )}
          </Show>
          <DropdownMenu.Item
            class={styles.item}
            onSelect={() => copyLink(linkTo(props.anchor, location), words())}
          >
            {words().copyLink}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  )
}
