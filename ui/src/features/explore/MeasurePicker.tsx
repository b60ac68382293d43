import type { Measure } from '@otel-bi/contract/metrics/model'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { tilesOf, toggleMeasure } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import { Picker } from './Picker.tsx'
import type { Exploration } from './use-exploration.ts'

const kinds = ['sum', 'distinct', 'ratio', 'last'] as const satisfies Measure['aggregate']['kind'][]

/** Which measures have a tile and a column of the table, by how they are aggregated. */
export function MeasurePicker(props: { explore: Exploration }) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const { model } = props.explore
  const shown = () => tilesOf(model, props.explore.question(), props.explore.page().tiles)
  const groups = () =>
    kinds.flatMap((kind) => {
      const options = Object.entries<Measure>(model.measures).flatMap(([id, measure]) =>
        measure.aggregate.kind === kind
          ? [{ id, title: measure.title[language()], about: measure.about[language()] }]
          : [],
      )
      return options.length > 0 ? [{ title: words().kinds[kind], options }] : []
    })
  const toggle = (name: string) => {
    const [first] = props.explore.measures()
    const next = toggleMeasure(shown(), name)
    const ordered =
      first && next.includes(first) ? [first, ...next.filter((one) => one !== first)] : next
    props.explore.ask({ measures: ordered, order: null }, { tiles: 'chosen' })
  }
  return <Picker title={words().measures} groups={groups()} chosen={shown()} onToggle={toggle} />
}
