import { plainText } from '@otel-bi/contract/plain-text'
import type { SavedView } from '@otel-bi/contract/saved-views'
import type { SeenView, StoredView } from '@otel-bi/store/saved-views'
import { missingWords } from './view-question.ts'

/** A stored view as the contract has it, for the user who sees it. */
export const toSavedView = (view: SeenView, subject: string): SavedView => ({
  id: view.id,
  name: view.name,
  description: view.description,
  owner: view.owner,
  owner_name: view.ownerName,
  mine: view.owner === subject,
  model: view.model,
  question: view.question,
  layout: view.layout,
  shared: view.shared,
  starred: view.starred,
  version: view.version,
  created_at: view.createdAt.toISOString(),
  updated_at: view.updatedAt.toISOString(),
  missing: missingWords(view.model, view.question),
})

/** What a search looks in. */
export const searchTextOf = ({
  name,
  description,
  ownerName,
}: Pick<StoredView, 'name' | 'description' | 'ownerName'>): string =>
  plainText([name, description, ownerName].join('\n'))
