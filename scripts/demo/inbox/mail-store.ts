import PostalMime, { type Email } from 'postal-mime'

export type ReceivedMail = {
  readonly id: number
  readonly at: Date
  readonly to: string
  readonly email: Email
}

export type MailStore = {
  readonly add: (raw: Uint8Array, recipients: readonly string[]) => Promise<void>
  /** The newest first. */
  readonly list: () => readonly ReceivedMail[]
  readonly find: (id: number) => ReceivedMail | undefined
}

/** Keeps the newest e-mails in memory, parsed. */
export function createMailStore(most: number, now: () => Date): MailStore {
  const mails: ReceivedMail[] = []
  let last = 0
  return {
    async add(raw, recipients) {
      const email = await PostalMime.parse(raw)
      last += 1
      mails.unshift({ id: last, at: now(), to: recipients.join(', '), email })
      mails.splice(most)
    },
    list: () => mails,
    find: (id) => mails.find((mail) => mail.id === id),
  }
}
