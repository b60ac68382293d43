import type { Column } from '../../components/data-table/column.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { measuresOf } from '../explore/exploration.ts'
import { exploreMessages } from '../explore/messages.ts'
import type { MetricAnswer, MetricRow } from '../explore/metric-answer.ts'
import { useMeasureText } from '../explore/use-measure-text.ts'
import { usePeriodName } from '../explore/use-period-name.ts'
import type { EmbeddedQuestion } from './embedded-question.ts'

/** The columns of an answer: its period, its members, and each measure with its comparison and change. */
export function useEmbeddedColumns(asked: () => EmbeddedQuestion) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const text = useMeasureText()
  const periodName = usePeriodName()
  return ({ meta }: MetricAnswer): Column<MetricRow>[] => {
    const { model, question } = asked()
    const period: Column<MetricRow> = {
      id: 'period',
      title: words().period,
      kind: 'date',
      value: (row) => row.period?.from ?? null,
      text: (row) => periodName(row.period?.from ?? '', meta.grain, row.period?.partial),
    }
    const member = (name: string): Column<MetricRow> => ({
      id: name,
      title: model.dimensions[name]?.title[language()] ?? name,
      kind: 'text',
      value: (row) => (row.others ? words().othersRow : (row.members[name]?.label ?? null)),
    })
    const measure = (name: string): Column<MetricRow>[] => {
      const of = model.measures[name]
      const title = of?.title[language()] ?? name
      const value: Column<MetricRow> = {
        ...{ id: name, title, kind: 'decimal' },
        value: ({ values }) => values[name] ?? null,
        text: ({ values }) => text.value(of, values[name]),
      }
      if (!meta.comparison) return [value]
      return [
        value,
        {
          ...{ id: `${name}_comparison`, title: words().before, kind: 'decimal' },
          value: ({ comparison }) => comparison?.[name] ?? null,
          text: ({ comparison }) => text.value(of, comparison?.[name]),
        },
      ]
    }
    return [
      ...(question.grain ? [period] : []),
      ...question.by.map(member),
      ...measuresOf(model, question).flatMap(measure),
    ]
  }
}
