import { ApiProblem } from '../api/problem.ts'
import { useI18n, useMessages } from '../i18n/I18n.tsx'
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

/** Why there is no file, with what support needs to find it. */
export function DownloadFailed(props: FailedProps) {
  const { messages } = useI18n()
  const words = useMessages(downloadMessages)
  const problem = () => (props.error instanceof ApiProblem ? props.error : null)
  const code = () => problem()?.code ?? 'unexpected_answer'
  const facts = () =>
    [
      `${messages().code} ${code()}`,
      problem()?.traceId && `${messages().trace} ${problem()?.traceId}`,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Notice
      toastId={props.toastId}
      kind="failed"
      title={words().failed(props.title)}
      detail={[messages().problems[code()], problem()?.detail].filter(Boolean).join(': ')}
      facts={facts()}
    >
      <NoticeButton onClick={() => props.onRetry()}>{messages().retry}</NoticeButton>
    </Notice>
  )
}
