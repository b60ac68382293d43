import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { boardsOf, hierarchiesOf } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import { Picker } from './Picker.tsx'
import type { Exploration } from './use-exploration.ts'

/** Which dimensions have a leaderboard; those of one hierarchy share one. */
export function BoardPicker(props: { explore: Exploration }) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const { model } = props.explore
  const shown = () => boardsOf(model, props.explore.page().boards)
  const title = (name: string) => model.dimensions[name]?.title[language()] ?? name
  const options = () =>
    hierarchiesOf(model).map((path) => ({
      id: path[0] ?? '',
      title: path.map(title).join(' › '),
      about: model.dimensions[path[0] ?? '']?.about[language()],
    }))
  const groups = () => {
    const deep = (one: { title: string }) => one.title.includes('›')
    return [
      { title: words().hierarchies, options: options().filter(deep) },
      { title: words().singleDimensions, options: options().filter((one) => !deep(one)) },
    ].filter((group) => group.options.length > 0)
  }
  const toggle = (name: string) => {
    const boards = shown().includes(name)
      ? shown().filter((one) => one !== name)
      : [...shown(), name]
    props.explore.show({ boards })
  }
  return <Picker title={words().boards} groups={groups()} chosen={shown()} onToggle={toggle} />
}
