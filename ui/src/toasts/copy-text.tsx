import { Notice } from './Notice.tsx'
import { toaster } from './toaster.ts'

/** What is said when a text was copied, and where the browser forbids that, as on pages without TLS. */
type Words = { readonly copied: string; readonly notCopied: string; readonly detail: string }

/** Copies a text and says so. */
export async function copyText(text: string, { copied, notCopied, detail }: Words): Promise<void> {
  const title = (await writeText(text)) ? copied : notCopied
  toaster.show(({ toastId }) => (
    <Notice toastId={toastId} kind="done" title={title} detail={detail} />
  ))
}

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
