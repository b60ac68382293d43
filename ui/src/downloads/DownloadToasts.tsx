import { useI18n, useMessages } from '../i18n/I18n.tsx'
import { FailedNotice } from '../toasts/FailedNotice.tsx'
import { Notice, NoticeButton } from '../toasts/Notice.tsx'
import { downloadMessages } from './messages.ts'

type RunningProps = {
  readonly toastId: number
  readonly title: string
  readonly bytes: number
  readonly onCancel: () => void
}

export function DownloadRunning(props: RunningProps) {
  const { formats } = useI18n()
  const words = useMessages(downloadMessages)
  return (
    <Notice
      toastId={props.toastId}
      kind="running"
      title={words().preparing(props.title)}
      detail={props.bytes === 0 ? words().waiting : words().received(formats().bytes(props.bytes))}
    >
      <NoticeButton onClick={() => props.onCancel()}>{words().cancel}</NoticeButton>
    </Notice>
  )
}

export function DownloadSaved(props: { toastId: number; name: string; bytes: number }) {
  const { formats } = useI18n()
  const words = useMessages(downloadMessages)
  return (
    <Notice
      toastId={props.toastId}
      kind="done"
      title={words().saved}
      detail={`${props.name} · ${formats().bytes(props.bytes)}`}
    />
  )
}

type FailedProps = {
  readonly toastId: number
  readonly title: string
  readonly error: unknown
  readonly onRetry: () => void
}

export function DownloadFailed(props: FailedProps) {
  const words = useMessages(downloadMessages)
  return (
    <FailedNotice
      toastId={props.toastId}
      title={words().failed(props.title)}
      error={props.error}
      onRetry={props.onRetry}
    />
  )
}
