import type { FileCall } from '@otel-bi/client'
import { createSignal } from 'solid-js'
import { toaster } from '../toasts/toaster.ts'
import { DownloadFailed, DownloadRunning, DownloadSaved } from './DownloadToasts.tsx'
import { receiveFile } from './received-file.ts'
import { saveFile } from './save-file.ts'

export type Download = {
  /** What it is a file of, in the reader's words. */
  readonly title: string
  readonly fetch: (signal: AbortSignal) => FileCall
}

/** Fetches a file and saves it; one notice shows its progress and its end. Never throws. */
export async function download(what: Download): Promise<void> {
  const [bytes, setBytes] = createSignal(0)
  const stop = new AbortController()
  const notice = toaster.show((props) => (
    <DownloadRunning
      toastId={props.toastId}
      title={what.title}
      bytes={bytes()}
      onCancel={() => stop.abort()}
    />
  ))
  try {
    const file = await receiveFile(what.fetch(stop.signal), setBytes)
    saveFile(file)
    toaster.update(notice, (props) => (
      <DownloadSaved toastId={props.toastId} name={file.name} bytes={file.content.size} />
    ))
  } catch (error) {
    if (stop.signal.aborted) return void toaster.dismiss(notice)
    toaster.update(notice, (props) => (
      <DownloadFailed
        toastId={props.toastId}
        title={what.title}
        error={error}
        onRetry={() => {
          toaster.dismiss(notice)
          void download(what)
        }}
      />
    ))
  }
}
