import type { Language } from '@otel-bi/contract/language'

type Words = {
  /** Ends an e-mail. */
  readonly sentBy: (brand: string, destination: string) => string
  readonly key: string
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    sentBy: (brand, destination) =>
      `Sent by ${brand} to the destination “${destination}”. Its owner can change or delete it in the dashboard.`,
    key: 'Message key',
  },
  hr: {
    sentBy: (brand, destination) =>
      `Poslao ${brand} na odredište „${destination}”. Vlasnik ga može promijeniti ili izbrisati u nadzornoj ploči.`,
    key: 'Ključ poruke',
  },
}
