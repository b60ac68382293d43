import BookOpen from 'lucide-solid/icons/book-open'
import { createSignal, onCleanup, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { receiveFile } from '../../downloads/received-file.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { reportMessages } from './messages.ts'
import styles from './Reports.module.css'
import { type Report, reportFile } from './requests.ts'

/** The PDF in the page, fetched with the reader's token when it is first wanted. */
export function ReadReport(props: { report: Report }) {
  const api = useApi()
  const words = useMessages(reportMessages)
  const [url, setUrl] = createSignal<string>()
  const [failed, setFailed] = createSignal(false)
  const close = () => {
    const shown = url()
    if (shown) URL.revokeObjectURL(shown)
    setUrl(undefined)
  }
  onCleanup(close)
  const open = async () => {
    setFailed(false)
    const stop = new AbortController()
    try {
      const file = await receiveFile(
        reportFile(api, props.report.id, 'pdf')(stop.signal),
        () => undefined,
      )
      close()
      setUrl(URL.createObjectURL(file.content))
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <p>
        <Button onClick={() => (url() ? close() : open())}>
          <BookOpen size={15} aria-hidden="true" />
          {url() ? words().closePdf : words().readPdf}
        </Button>
        <Show when={failed()}>
          <span class={styles.warning} role="alert">
            {words().notRead}
          </span>
        </Show>
      </p>
      <Show when={url()}>
        {(address) => (
          <iframe
            class={styles.reader}
            src={address()}
            title={words().pdfOf}
            data-testid="report-reader"
          />
        )}
      </Show>
    </>
  )
}
