import type { Language } from '@otel-bi/contract/language'
import { sentence } from '@otel-bi/contract/plain-text'
import { formatted } from '../display.ts'
import { figureFormat, type Picture } from './picture.ts'

const words = {
  en: { latest: 'latest', highest: 'highest', lowest: 'lowest', to: 'to' },
  hr: { latest: 'zadnje', highest: 'najviše', lowest: 'najmanje', to: 'do' },
} as const

/** A picture in words: each bar of a few, or from when to when, the latest, the highest and the lowest value. */
export function altOf(picture: Picture): string {
  const { chart, language } = picture
  const number = figureFormat(picture)
  const marks =
    chart.kind === 'series'
      ? chart.points.map(({ date, value }) => ({ label: dateIn(language, date), value }))
      : chart.bars
  const said = ({ label, value }: (typeof marks)[number]) => `${label} ${number.format(value)}`
  const [first, last] = [marks.at(0), marks.at(-1)]
  if (!first || !last) return chart.title
  if (chart.kind === 'bars') return sentence(`${chart.title}: ${marks.map(said).join('; ')}`)
  const highest = marks.reduce((best, mark) => (mark.value > best.value ? mark : best))
  const lowest = marks.reduce((least, mark) => (mark.value < least.value ? mark : least))
  const { latest, highest: most, lowest: least, to } = words[language]
  return sentence(
    `${chart.title}, ${first.label} ${to} ${last.label}: ${latest} ${number.format(last.value)}; ${most} ${said(highest)}; ${least} ${said(lowest)}`,
  )
}

const dateIn = (language: Language, date: string) =>
  formatted(date, 'date', { language, timeZone: 'UTC' })
