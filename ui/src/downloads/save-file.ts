import type { ReceivedFile } from './received-file.ts'

const releaseAfterMs = 60_000

/** Hands a file to the browser's own downloads. A link of the page could not carry the reader's token. */
export function saveFile({ name, content }: ReceivedFile): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs)
}
