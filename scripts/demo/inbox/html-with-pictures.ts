import type { Email } from 'postal-mime'

/** The HTML of an e-mail, with its inline pictures as data URLs in place of their Content-IDs. */
export function htmlWithPictures({ html = '', attachments }: Email): string {
  return attachments.reduce((text, { contentId, mimeType, content }) => {
    if (!contentId) return text
    const bytes =
      typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content))
    const url = `data:${mimeType};base64,${bytes.toString('base64')}`
    return text.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, url)
  }, html)
}
