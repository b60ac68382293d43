import { metricModels } from '@otel-bi/contract/metrics/models'
import { A, useParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { PageHeader } from '../../components/PageHeader.tsx'
import { Explore } from '../../features/explore/Explore.tsx'
import { exploreMessages } from '../../features/explore/messages.ts'
import { useSteps } from '../../features/explore/use-steps.ts'
import { ViewOfUrl } from '../../features/saved-views/ViewOfUrl.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'

const models = [...metricModels.aw, ...metricModels.wwi]
const [first] = models

/** One metric model; the plain path shows the first, and an unknown one the list. */
export function ExplorePage() {
  const { messages, language } = useI18n()
  const words = useMessages(exploreMessages)
  const params = useParams()
  const steps = useSteps()
  const asked = () => (params.domain ? `${params.domain}/${params.model}` : undefined)
  const model = () =>
    asked() === undefined ? first : models.find(({ domain, id }) => `${domain}/${id}` === asked())
  return (
    <>
      <PageHeader title={messages().explore} lead={words().lead} />
      <Show
        when={model()}
        keyed
        fallback={
          <div data-testid="explore-unknown">
            <p>{words().unknownModel(asked() ?? '')}</p>
            <ul>
              <For each={models}>
                {({ domain, id, title }) => (
                  <li>
                    <A href={`/explore/${domain}/${id}`}>
                      {domain === 'aw' ? messages().adventureWorks : messages().wideWorldImporters}:{' '}
                      {title[language()]}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </div>
        }
      >
        {(found) => (
          <ViewOfUrl model={found}>
            <Explore model={found} steps={steps} />
          </ViewOfUrl>
        )}
      </Show>
    </>
  )
}
