import { dataOf, type OtelBiClient } from '@otel-bi/client'
import { queryOptions } from '@tanstack/solid-query'
import { answerPath } from '../explore/requests.ts'
import type { EmbeddedQuestion } from './embedded-question.ts'

/** The answer to exactly the words of the question. */
export const embeddedAnswer = (
  api: OtelBiClient,
  { model, search }: EmbeddedQuestion,
  token: string,
) =>
  queryOptions({
    queryKey: ['embedded', model.domain, model.id, search, token],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET(answerPath(model), {
          querySerializer: () => search,
          headers: { authorization: `Bearer ${token}` },
          signal,
        }),
      ),
  })
