import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Check } from '../../components/Check.tsx'
import formStyles from '../../components/DialogForm.module.css'
import { QueryView } from '../../components/QueryView.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { ownDestinations } from './requests.ts'

type ChoiceProps = {
  readonly testId: string
  readonly title: string
  /** What it means that the reader has no destination. */
  readonly none: string
  readonly chosen: readonly number[]
  readonly onChange: (chosen: number[]) => void
}

/** Which of the reader's destinations something is sent to. */
export function DestinationChoice(props: ChoiceProps) {
  const api = useApi()
  const destinations = useQuery(() => ownDestinations(api))
  const choose = (id: number, isChosen: boolean) =>
    props.onChange(isChosen ? [...props.chosen, id] : props.chosen.filter((one) => one !== id))
  return (
    <fieldset class={formStyles.fields} data-testid={props.testId}>
      <legend>{props.title}</legend>
      <QueryView query={destinations} skeleton={<Skeleton height="1.5rem" />}>
        {(own) => (
          <Show when={own().length > 0} fallback={<p class={formStyles.note}>{props.none}</p>}>
            <div class={formStyles.row}>
              <For each={own()}>
                {({ id, name }) => (
                  <Check
                    label={name}
                    checked={props.chosen.includes(id)}
                    onChange={(isChosen) => choose(id, isChosen)}
                  />
                )}
              </For>
            </div>
          </Show>
        )}
      </QueryView>
    </fieldset>
  )
}
