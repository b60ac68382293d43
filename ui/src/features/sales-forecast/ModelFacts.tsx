import { FactList } from '../../components/FactList.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { forecastMessages } from './messages.ts'
import type { SalesForecast } from './requests.ts'

/** What computed the forecast, and what it saw in the series. */
export function ModelFacts(props: { meta: SalesForecast['meta'] }) {
  const { formats } = useI18n()
  const words = useMessages(forecastMessages)
  const facts = () => {
    const { model, structure } = props.meta
    const { date, dateRange, days, weekday } = formats()
    const list = (dates: readonly string[]) => dates.map(date).join(', ')
    const fallback = model.fallback
    return [
      {
        id: 'model',
        name: words().model,
        value: model.method,
        text: words().methods[model.method],
      },
      {
        id: 'fallback',
        name: words().fallback,
        value: fallback ?? '',
        text: fallback ? words().fallbacks[fallback] : words().noFallback,
      },
      {
        id: 'training',
        name: words().training,
        text: dateRange(model.training.from, model.training.to),
      },
      { id: 'season', name: words().season, text: days(model.season_days) },
      ...(structure.batches
        ? [
            {
              id: 'batches',
              name: words().batches,
              text: list(structure.batches.due) || words().noBatches,
            },
          ]
        : []),
      ...(structure.level_shift
        ? [{ id: 'level-shift', name: words().levelShift, text: date(structure.level_shift) }]
        : []),
      ...(structure.closed_weekdays.length > 0
        ? [
            {
              id: 'closed',
              name: words().closed,
              text: structure.closed_weekdays.map(weekday).join(', '),
            },
          ]
        : []),
      ...(structure.outliers.length > 0
        ? [{ id: 'left-out', name: words().leftOut, text: list(structure.outliers) }]
        : []),
    ]
  }
  return <FactList facts={facts()} prefix="forecast" />
}
