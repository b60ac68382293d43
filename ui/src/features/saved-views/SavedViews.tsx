import { useInfiniteQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { choiceField, textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { copyLink } from '../exports/copy-link.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { CreateView } from './CreateView.tsx'
import { savedViewColumns, type ViewActions } from './columns.tsx'
import { DeleteView } from './DeleteView.tsx'
import { EditView } from './EditView.tsx'
import { savedViewMessages } from './messages.ts'
import { type NewView, type SavedView, savedViews, type ViewDraft } from './requests.ts'
import { lastingLink, modelName, modelNamed } from './view-link.ts'

const parts = ['all', 'own', 'shared', 'starred'] as const
const whoseField = choiceField('whose', parts, 'all')
const searchField = textField('search')

type Task =
  | { readonly kind: 'edit' | 'delete'; readonly view: SavedView }
  | {
      readonly kind: 'create'
      readonly asked: Pick<NewView, 'model' | 'question' | 'layout'>
      readonly draft: ViewDraft
    }

/** The views that the reader may see, and what may be done with each. */
export function SavedViews() {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(savedViewMessages)
  const [whose, setWhose] = useField(whoseField)
  const [search, setSearch] = useField(searchField)
  const [task, setTask] = createSignal<Task>()
  const list = useInfiniteQuery(() => savedViews(api, { search: search().trim(), whose: whose() }))
  const rows = () => list.data?.pages.flatMap((page) => page.data) ?? []
  const actions = useViewActions(setTask)
  const columns = createMemo(() => savedViewColumns(words(), language(), actions))
  const close = () => setTask(undefined)
  return (
    <Panel
      testId="saved-views"
      title={words().title}
      meaning={words().meaning}
      subtitle={words().subtitle}
      provenance={storeProvenance(list)}
      actions={
        <Segmented
          label={words().whose}
          options={parts}
          value={whose()}
          onChange={setWhose}
          name={(part) => words().parts[part]}
        />
      }
      menu={<PanelMenu title={words().title} anchor="saved-views" />}
    >
      <PanelStack>
        <QueryView query={list} skeleton={<DataTableSkeleton rows={8} />}>
          {() => (
            <Show
              when={rows().length > 0 || search() !== ''}
              fallback={<EmptyNotice reason={words().none} />}
            >
              <DataTable
                id="views"
                label={words().title}
                columns={columns()}
                rows={rows()}
                rowId={(view) => view.id}
                head="name"
                defaultSort=""
                search={{ text: search(), onSearch: (text) => setSearch(text, { replace: true }) }}
              />
              <LoadMore pages={list} />
            </Show>
          )}
        </QueryView>
      </PanelStack>
      <Show when={task()} keyed>
        {(current) => <Doing task={current} onTask={setTask} onClose={close} />}
      </Show>
    </Panel>
  )
}

function Doing(props: { task: Task; onTask: (task: Task) => void; onClose: () => void }) {
  const words = useMessages(savedViewMessages)
  const { task } = props
  if (task.kind === 'delete') return <DeleteView view={task.view} onClose={props.onClose} />
  if (task.kind === 'create')
    return (
      <CreateView
        asked={task.asked}
        draft={task.draft}
        onSaved={props.onClose}
        onClose={props.onClose}
      />
    )
  const keep = (draft: ViewDraft) => {
    const model = modelNamed(task.view.model)
    if (!model) return
    const { question, layout } = task.view
    const asked = { model: modelName(model), question, layout }
    props.onTask({ kind: 'create', asked, draft: { ...draft, name: words().copyOf(draft.name) } })
  }
  return <EditView view={task.view} onKeep={keep} onClose={props.onClose} />
}

function useViewActions(setTask: (task: Task) => void): ViewActions {
  const { can, user } = useUser()
  const words = useMessages(savedViewMessages)
  const isAdmin = () => {
    const current = user()
    return current?.kind === 'signed-in' && current.roles.includes('admin')
  }
  return {
    maySend: can('createSubscription'),
    mayEdit: (view) => view.mine && can('changeSavedView'),
    mayDelete: (view) => can('deleteSavedView') && (view.mine || isAdmin()),
    edit: (view) => setTask({ kind: 'edit', view }),
    remove: (view) => setTask({ kind: 'delete', view }),
    copyLink: (view) => void copyLink(lastingLink(view, location.origin), words()),
  }
}
