import { ApiProblem } from '@otel-bi/client'
import { useI18n } from '../i18n/I18n.tsx'
import { Notice, NoticeButton } from './Notice.tsx'

type FailedNoticeProps = {
  readonly toastId: number
  readonly title: string
  readonly error: unknown
  readonly onRetry: () => void
}

/** An action that failed, why, and what support needs to find it. */
export function FailedNotice(props: FailedNoticeProps) {
  const { messages } = useI18n()
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
      title={props.title}
      detail={[messages().problems[code()], problem()?.detail].filter(Boolean).join(': ')}
      facts={facts()}
    >
      <NoticeButton onClick={() => props.onRetry()}>{messages().retry}</NoticeButton>
    </Notice>
  )
}
