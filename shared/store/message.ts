/** A label and its value, both as text in the language of the message. */
type Fact = { readonly label: string; readonly value: string }

/** Cells are text; `end` aligns figures. */
export type MessageTable = {
  readonly columns: readonly { readonly label: string; readonly align?: 'start' | 'end' }[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A file that is made when the message is sent: `producer` names who makes it and `parameters` is what it
 * needs. An inline picture is shown in the body of an e-mail, with `alt` as its text alternative.
 */
export type AttachmentReference = {
  readonly producer: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly inline?: { readonly alt: string }
}

/**
 * What a message says, as values and not as markup. Who enqueues it words it in the language of the
 * destination; delivery makes HTML, plain text, JSON or cards of it.
 */
export type MessageContent = {
  /** What happened, for programs: `alert.firing`, `job.failed`, `subscription`, `test`. */
  readonly type: string
  readonly language: 'en' | 'hr'
  readonly tone: 'neutral' | 'good' | 'bad'
  readonly title: string
  readonly summary: string
  readonly facts: readonly Fact[]
  readonly table?: MessageTable
  /** A page of the dashboard: `path` begins with a slash and follows PUBLIC_BASE_URL. */
  readonly link?: { readonly path: string; readonly label: string }
  /** Further values for programs; only the JSON of a webhook carries them. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly attachments?: readonly AttachmentReference[]
}
