import { DropdownMenu } from '@kobalte/core/dropdown-menu'
import Download from 'lucide-solid/icons/download'
import Maximize2 from 'lucide-solid/icons/maximize-2'
import ZoomIn from 'lucide-solid/icons/zoom-in'
import ZoomOut from 'lucide-solid/icons/zoom-out'
import { For, type ParentProps, Show } from 'solid-js'
import menu from '../components/Menu.module.css'
import { saveFile } from '../downloads/save-file.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { copyText } from '../toasts/copy-text.tsx'
import { Notice } from '../toasts/Notice.tsx'
import { toaster } from '../toasts/toaster.ts'
import styles from './ChartTools.module.css'
import type { Picture } from './chart-svg.ts'
import { chartMessages } from './messages.ts'
import { type PictureFormat, pictureFile, pictureFormats } from './picture-file.ts'
import type { Zoom } from './use-zoom.ts'

type Props = {
  readonly title: string
  readonly zoom?: Zoom | undefined
  /** The chart as it stands on the screen; undefined before it is drawn. */
  readonly picture: () => Picture | undefined
  /** What it shows, for a spreadsheet. */
  readonly figures: () => string
}

/** What can be done with a chart beside reading it. */
export function ChartTools(props: ParentProps<Props>) {
  const words = useMessages(chartMessages)
  const say = (title: string, detail: string) =>
    toaster.show(({ toastId }) => (
      <Notice toastId={toastId} kind="done" title={title} detail={detail} />
    ))
  const save = async (format: PictureFormat) => {
    const picture = props.picture()
    if (!picture) return
    try {
      const file = await pictureFile(picture, format)
      saveFile(file)
      say(words().saved, file.name)
    } catch (error) {
      say(words().notSaved, String(error))
    }
  }
  const copy = () => {
    const { copied, notCopied } = words()
    return copyText(props.figures(), { copied, notCopied, detail: props.title })
  }
  return (
    <div class={`${styles.tools} no-print`} data-testid="chart-tools">
      <Show when={props.zoom}>
        {(zoom) => (
          <>
            <Tool label={words().zoomIn} icon={ZoomIn} onClick={() => zoom().by(0.5)} />
            <Tool label={words().zoomOut} icon={ZoomOut} onClick={() => zoom().by(2)} />
            <Show when={zoom().isZoomed()}>
              <Tool label={words().whole} icon={Maximize2} onClick={() => zoom().reset()} />
            </Show>
          </>
        )}
      </Show>
      {props.children}
      <DropdownMenu gutter={4} placement="bottom-end">
        <DropdownMenu.Trigger
          class={`${menu.trigger} ${styles.menu}`}
          aria-label={words().menu(props.title)}
        >
          <Download size={16} aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content class={menu.content}>
            <For each={pictureFormats}>
              {(format) => (
                <DropdownMenu.Item class={menu.item} onSelect={() => void save(format)}>
                  {words().formats[format]}
                </DropdownMenu.Item>
              )}
            </For>
            <DropdownMenu.Item class={menu.item} onSelect={() => void copy()}>
              {words().copy}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu>
    </div>
  )
}

type ToolProps = {
  readonly label: string
  readonly icon: typeof ZoomIn
  readonly onClick: () => void
}

function Tool(props: ToolProps) {
  return (
    <button
      type="button"
      class={menu.trigger}
      title={props.label}
      aria-label={props.label}
      onClick={() => props.onClick()}
    >
      <props.icon size={16} aria-hidden="true" />
    </button>
  )
}
