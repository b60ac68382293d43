import { useSearchParams } from '@solidjs/router'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/solid-query'
import { createMemo, createSignal, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { Button } from '../../components/Button.tsx'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { LoadMore } from '../../components/LoadMore.tsx'
import { Panel } from '../../components/Panel.tsx'
import { PanelStack } from '../../components/PanelGrid.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { FailedNotice } from '../../toasts/FailedNotice.tsx'
import { toaster } from '../../toasts/toaster.ts'
import { integerField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { type RuleActions, ruleColumns } from './columns.tsx'
import { DeleteRule } from './DeleteRule.tsx'
import { newDraft } from './draft.ts'
import { alertMessages } from './messages.ts'
import { RuleDetail } from './RuleDetail.tsx'
import { type AlertRule, alertKeys, alertRules, changeRule, type RuleChange } from './requests.ts'
import { AddRule, EditRule } from './WriteRule.tsx'

const none = 0
const ruleField = integerField('rule', none, { min: 1, max: Number.MAX_SAFE_INTEGER })

type Task =
  | { readonly kind: 'edit' | 'delete'; readonly rule: AlertRule }
  | { readonly kind: 'add' }

/** The rules, their state, and what may be done with each. */
export function AlertRules() {
  const api = useApi()
  const { language, formats } = useI18n()
  const { can } = useUser()
  const words = useMessages(alertMessages)
  const [opened, setOpened] = useField(ruleField)
  const [asked, setAsked] = useSearchParams<{ watch?: string; question?: string }>()
  const [task, setTask] = createSignal<Task | undefined>(
    asked.watch !== undefined && can('createAlertRule') ? { kind: 'add' } : undefined,
  )
  const rules = useInfiniteQuery(() => alertRules(api))
  const rows = () => rules.data?.pages.flatMap((page) => page.data) ?? []
  const actions = useRuleActions(setTask, (rule) =>
    setOpened(rule.id === opened() ? none : rule.id),
  )
  const columns = createMemo(() =>
    ruleColumns({ words: words(), language: language(), formats: formats(), opened, actions }),
  )
  const close = () => {
    setTask(undefined)
    if (asked.watch !== undefined)
      setAsked({ watch: undefined, question: undefined }, { replace: true })
  }
  return (
    <Panel
      testId="alert-rules"
      title={words().title}
      meaning={words().meaning}
      subtitle={words().subtitle}
      provenance={storeProvenance(rules)}
      actions={
        <Show when={can('createAlertRule')}>
          <Button primary onClick={() => setTask({ kind: 'add' })}>
            {words().add}
          </Button>
        </Show>
      }
      menu={<PanelMenu title={words().title} anchor="alert-rules" />}
    >
      <PanelStack>
        <Show when={opened() !== none && opened()} keyed>
          {(id) => <RuleDetail id={id} onClose={() => setOpened(none)} />}
        </Show>
        <QueryView query={rules} skeleton={<DataTableSkeleton rows={2} />}>
          {() => (
            <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().none} />}>
              <DataTable
                id="rules"
                label={words().title}
                columns={columns()}
                rows={rows()}
                rowId={(rule) => rule.id}
                head="name"
                defaultSort=""
              />
              <LoadMore pages={rules} />
            </Show>
          )}
        </QueryView>
      </PanelStack>
      <Show when={task()} keyed>
        {(current) =>
          current.kind === 'add' ? (
            <AddRule
              draft={newDraft(asked.watch, asked.question ?? '')}
              onSaved={close}
              onClose={close}
            />
          ) : current.kind === 'edit' ? (
            <EditRule rule={current.rule} onClose={close} />
          ) : (
            <DeleteRule rule={current.rule} onClose={close} />
          )
        }
      </Show>
    </Panel>
  )
}

function useRuleActions(
  setTask: (task: Task) => void,
  open: (rule: AlertRule) => void,
): RuleActions {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(alertMessages)
  const { can, user } = useUser()
  const isAdmin = () => {
    const current = user()
    return current?.kind === 'signed-in' && current.roles.includes('admin')
  }
  type Asked = { readonly rule: AlertRule; readonly change: RuleChange }
  const changing = useMutation(() => ({
    mutationFn: ({ rule, change }: Asked) => changeRule(api, rule, change),
    onSettled: () => void queries.invalidateQueries({ queryKey: alertKeys.all }),
    onError(error, again) {
      toaster.show(({ toastId }) => (
        <FailedNotice
          toastId={toastId}
          title={words().notChanged}
          error={error}
          onRetry={() => {
            toaster.dismiss(toastId)
            changing.mutate(again)
          }}
        />
      ))
    },
  }))
  return {
    mayEdit: (rule) => rule.mine && can('changeAlertRule'),
    maySwitch: (rule) => can('changeAlertRule') && (rule.mine || isAdmin()),
    open,
    edit: (rule) => setTask({ kind: 'edit', rule }),
    remove: (rule) => setTask({ kind: 'delete', rule }),
    change: (rule, change) => changing.mutate({ rule: { ...rule }, change }),
  }
}
