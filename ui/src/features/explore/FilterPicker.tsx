import { useQuery } from '@tanstack/solid-query'
import { createSignal } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Choice } from '../../components/Choice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { chosenMembers, toggleMember } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import { Picker } from './Picker.tsx'
import { memberValues } from './requests.ts'
import type { Exploration } from './use-exploration.ts'

/** Filters to members of any dimension, also to those that no leaderboard shows. */
export function FilterPicker(props: { explore: Exploration }) {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const { model } = props.explore
  const dimensions = Object.keys(model.dimensions)
  const [dimension, setDimension] = createSignal(dimensions[0] ?? '')
  const [search, setSearch] = createSignal<string>()
  const values = useQuery(() => ({
    ...memberValues(api, model, dimension(), search() ?? ''),
    // Nothing is asked before the picker is open.
    enabled: search() !== undefined,
  }))
  const title = (name: string) => model.dimensions[name]?.title[language()] ?? name
  const groups = () => {
    const options = values.data?.data.flatMap((member) =>
      member ? [{ id: String(member.key), title: member.label }] : [],
    )
    const name = values.data?.meta.truncated
      ? words().firstMembers(title(dimension()))
      : title(dimension())
    return options && options.length > 0 ? [{ title: name, options }] : []
  }
  return (
    <Picker
      title={words().filter}
      groups={groups()}
      chosen={chosenMembers(props.explore.question(), dimension())}
      onToggle={(key) =>
        props.explore.ask({ where: toggleMember(props.explore.question(), dimension(), key) })
      }
      onSearch={setSearch}
      before={
        <Choice
          label={words().dimension}
          options={dimensions}
          value={dimension()}
          onChange={setDimension}
          name={title}
        />
      }
    />
  )
}
