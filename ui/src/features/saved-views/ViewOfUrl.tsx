import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { useLocation, useNavigate } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, type ParentProps, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { integerField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { savedView } from './requests.ts'
import { SaveBar } from './SaveBar.tsx'
import { isLastingLink, savedParameter, viewLink } from './view-link.ts'

const none = 0
const savedField = integerField(savedParameter, none, { min: 1, max: 999_999_999_999_999 })

/**
 * What is explored, below the view that the URL names and the way to save it. A link that names a view and
 * nothing else waits for the view's own question.
 */
export function ViewOfUrl(props: ParentProps<{ model: MetricModel }>) {
  const api = useApi()
  const location = useLocation()
  const navigate = useNavigate()
  const [id] = useField(savedField)
  const view = useQuery(() => ({ ...savedView(api, id()), enabled: id() !== none }))
  const isWaiting = () => isLastingLink(location.search) && id() !== none && !view.isError
  const isPlain = () => view.data?.question === '' && view.data.layout === ''
  createEffect(() => {
    const { data } = view
    if (!data || data.id !== id() || !isLastingLink(location.search)) return
    const link = viewLink(data)
    if (link !== location.pathname + location.search)
      navigate(link, { replace: true, scroll: false, resolve: false })
  })
  return (
    <>
      <SaveBar model={props.model} view={id() === none ? undefined : view} />
      <Show when={!isWaiting() || isPlain()} fallback={<Waiting />}>
        {props.children}
      </Show>
    </>
  )

  function Waiting() {
    return (
      <QueryView query={view} skeleton={null}>
        {() => null}
      </QueryView>
    )
  }
}
