import type { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import type { Language } from '@otel-bi/contract/language'
import type { Picture } from '@otel-bi/documents/picture/picture'
import type { Told } from './evaluate.ts'

const words = {
  en: { value: 'Observed', bound: 'Limit', expected: 'Expected', interval: 'Forecast, 95%' },
  hr: {
    value: 'Opaženo',
    bound: 'Granica',
    expected: 'Očekivano',
    interval: 'Predviđeno, 95\u00a0%',
  },
} as const

/** The latest days of the first metric that is told of, beside its bound or what was forecast; others have no picture. */
export function alertPicture(
  { name, condition }: Pick<NewAlertRule, 'name' | 'condition'>,
  told: readonly Told[],
  language: Language,
): Picture | undefined {
  const shown = told.find(({ recent }) => (recent?.points.length ?? 0) > 1)
  if (!shown?.recent) return undefined
  const { points, isRatio } = shown.recent
  const { value, bound, expected, interval } = words[language]
  const isForecast = condition.kind === 'outside_forecast'
  const reference = points.flatMap(({ date, reference: value }) =>
    value === undefined ? [] : [{ date, value }],
  )
  const legend = isForecast ? [value, expected, interval] : [value, bound]
  const { label } = shown.instance
  return {
    language,
    chart: {
      ...{ kind: 'series', isRatio, reference },
      title: label === '' ? name : `${name}: ${label}`,
      points: points.map(({ date, value, inner }) => ({ date, value, ...(inner && { inner }) })),
      ...(reference.length > 0 && { legend }),
    },
  }
}
