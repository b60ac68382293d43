import { toaster } from '@kobalte/core/toast'
import { Notice } from '../../toasts/Notice.tsx'

type Words = { readonly copied: string; readonly copyYourself: string }

/** The URL of what is on the screen, at one of its panels: it holds all choices. */
export function linkTo(anchor: string, { href }: Pick<Location, 'href'>): string {
  const link = new URL(href)
  link.hash = anchor
  return link.href
}

/** Copies a link; where the browser forbids that, as on pages without TLS, it is shown to be copied by hand. */
export async function copyLink(link: string, words: Words): Promise<void> {
  const copied = await writeText(link)
  toaster.show((props) => (
    <Notice
      toastId={props.toastId}
      kind="done"
      title={copied ? words.copied : words.copyYourself}
      detail={link}
    />
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
