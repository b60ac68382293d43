import { copyText } from '../../toasts/copy-text.tsx'

type Words = { readonly copied: string; readonly copyYourself: string }

/** The URL of what is on the screen, at one of its panels: it holds all choices. */
export function linkTo(anchor: string, { href }: Pick<Location, 'href'>): string {
  const link = new URL(href)
  link.hash = anchor
  return link.href
}

/** Copies a link; where the browser forbids that it is shown, to be copied by hand. */
export const copyLink = (link: string, { copied, copyYourself }: Words): Promise<void> =>
  copyText(link, { copied, notCopied: copyYourself, detail: link })
