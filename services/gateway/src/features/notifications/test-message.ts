import type { Language } from '@otel-bi/contract/language'
import { formatted } from '@otel-bi/documents/display'
import type { Destination } from '@otel-bi/store/destinations'
import type { MessageContent } from '@otel-bi/store/message'

type Texts = {
  readonly title: string
  readonly summary: (by: string) => string
  readonly destination: string
  readonly requested: string
  readonly link: string
}

const texts: Readonly<Record<Language, Texts>> = {
  en: {
    title: 'Test message',
    summary: (by) => `${by} sent this message to try the destination. It works.`,
    destination: 'Destination',
    requested: 'Requested at',
    link: 'Open the dashboard',
  },
  hr: {
    title: 'Probna poruka',
    summary: (by) => `Ovu je poruku poslao korisnik ${by} da isproba odredište. Odredište radi.`,
    destination: 'Odredište',
    requested: 'Zatraženo',
    link: 'Otvori nadzornu ploču',
  },
}

/** What a destination receives when somebody tries it. */
export function testMessage(
  { name, language }: Pick<Destination, 'name' | 'language'>,
  by: string,
  at: Date,
): MessageContent {
  const { title, summary, destination, requested, link } = texts[language]
  return {
    type: 'test',
    language,
    tone: 'neutral',
    title,
    summary: summary(by),
    facts: [
      { label: destination, value: name },
      {
        label: requested,
        value: formatted(at.toISOString(), 'instant', { language, timeZone: 'UTC' }),
      },
    ],
    link: { path: '/', label: link },
  }
}
