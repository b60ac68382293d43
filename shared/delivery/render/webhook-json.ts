import type { MessageDocument } from './document.ts'

/** The body of a webhook in the form of Standard Webhooks: `type`, `timestamp`, `data`. */
export function renderJson(document: MessageDocument): string {
  const { type, at, id: _, brand: _brand, destination, link, details, ...said } = document
  return JSON.stringify({
    type,
    timestamp: at.toISOString(),
    data: { ...said, destination, link: link ?? null, details: details ?? {} },
  })
}
