import type { Operation } from '@otel-bi/client'
import { type DashboardPath, dashboardPaths } from '@otel-bi/contract/dashboard'
import { createMemo } from 'solid-js'
import { useUser } from '../auth/UserProvider.tsx'
import { useConfigQuery } from '../config/Config.tsx'
import type { Messages } from '../i18n/en.ts'
import { useI18n } from '../i18n/I18n.tsx'

type Entry = {
  readonly name: (messages: Messages) => string
  /** The call without which the page has nothing to show. */
  readonly needs?: Operation
}

const entries: Record<DashboardPath, Entry> = {
  '/': { name: (m) => m.overview },
  '/adventureworks': { name: (m) => m.adventureWorks },
  '/wideworldimporters': { name: (m) => m.wideWorldImporters },
  '/explore': { name: (m) => m.explore },
  '/views': { name: (m) => m.savedViews },
  '/alerts': { name: (m) => m.alerts },
  '/jobs': { name: (m) => m.jobs },
  '/reports': { name: (m) => m.reports, needs: 'listExports' },
  '/audit': { name: (m) => m.audit, needs: 'listAuditEntries' },
  '/traces': { name: (m) => m.traces, needs: 'listTraces' },
}

/** The pages this reader may open, with their names in the language chosen. */
export function useOfferedPages() {
  const { messages } = useI18n()
  const { can } = useUser()
  const config = useConfigQuery()
  const keepsTraces = () => config.isSuccess && config.data.telemetry.traces
  return createMemo(() =>
    dashboardPaths
      .filter((path) => {
        const { needs } = entries[path]
        return (path !== '/traces' || keepsTraces()) && (needs === undefined || can(needs))
      })
      .map((path) => ({ path, name: () => entries[path].name(messages()) })),
  )
}
