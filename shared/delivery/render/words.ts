import type { Language } from '@otel-bi/contract/language'

type Words = {
  /** Ends an e-mail. */
  readonly sentBy: (brand: string, destination: string) => string
  readonly key: string
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    sentBy: (brand, destination) =>
      `Sent by ${brand} to the destination “${destination}”. Its owner can change or delete it there.`,
    key: 'Message key',
  },
  hr: {
    sentBy: (brand, destination) =>
      `Poslao ${brand} na odredište „${destination}”. Vlasnik ga ondje može promijeniti ili izbrisati.`,
    key: 'Ključ poruke',
  },
}
