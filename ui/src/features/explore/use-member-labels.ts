import { useQueries, useQueryClient } from '@tanstack/solid-query'
import { createMemo } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { keyedMembers } from './member-labels.ts'
import { memberLabels } from './requests.ts'
import type { Exploration } from './use-exploration.ts'

/** What people call a member that a filter names; its key until that is known. */
export type LabelOf = (dimension: string, key: string) => string

/** The labels of all members in the filters of the page. */
export function useMemberLabels(explore: Exploration): LabelOf {
  const api = useApi()
  const client = useQueryClient()
  const wanted = createMemo(() =>
    keyedMembers(explore.model, [
      ...explore.question().where,
      ...(explore.page().cell?.where ?? []),
    ]),
  )
  const labels = useQueries(() => ({
    queries: wanted().map((members) => memberLabels(api, explore.model, client, members)),
  }))
  const byDimension = createMemo(
    () => new Map(wanted().map(({ dimension }, index) => [dimension, labels[index]?.data])),
  )
  return (dimension, key) => byDimension().get(dimension)?.get(key) ?? key
}
