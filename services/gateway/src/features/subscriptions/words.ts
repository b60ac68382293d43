import type { Language } from '@otel-bi/contract/language'

const en = {
  report: 'The full report of both businesses, made when this message was sent.',
  page: (name: string) => `The page ${name}: its figures, as they were when this message was made.`,
  view: (name: string) => `The saved view ${name}.`,
  revenueOf: (business: string) => `Revenue of ${business}`,
  changed: (value: string, change: string, asOf: string) =>
    `${value} (${change} on the period before), data to ${asOf}`,
  asOf: 'Data to',
  leftOut: 'Rows left out',
  openReport: 'Open the reports',
  openView: 'Open the view',
  openPage: 'Open the page',
}

const hr: typeof en = {
  report: 'Cijeli izvještaj obaju poslovanja, izrađen pri slanju ove poruke.',
  page: (name) => `Stranica ${name}: njezine brojke, kakve su bile pri izradi ove poruke.`,
  view: (name) => `Spremljeni prikaz ${name}.`,
  revenueOf: (business) => `Prihod: ${business}`,
  changed: (value, change, asOf) =>
    `${value} (${change} prema prethodnom razdoblju), podaci do ${asOf}`,
  asOf: 'Podaci do',
  leftOut: 'Izostavljeni retci',
  openReport: 'Otvori izvještaje',
  openView: 'Otvori prikaz',
  openPage: 'Otvori stranicu',
}

export type SubscriptionWords = typeof en
export const subscriptionWords: Readonly<Record<Language, SubscriptionWords>> = { en, hr }
