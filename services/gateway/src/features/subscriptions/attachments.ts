import { join } from 'node:path'
import { role } from '@otel-bi/contract/access'
import { exportFormats, mediaTypes } from '@otel-bi/contract/exports'
import type { Language } from '@otel-bi/contract/language'
import { type ReportPage, reportPages } from '@otel-bi/contract/reports'
import type { AttachmentProducers } from '@otel-bi/delivery/attachment'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import type { AttachmentReference } from '@otel-bi/store/message'
import { findReport, type StoredReport } from '@otel-bi/store/reports'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { callService } from '../../call-service.ts'
import { generateReport, type ReportDeps } from '../reports/generate-report.ts'

const Owner = z.object({ subject: z.string(), name: z.string().optional(), roles: z.array(role) })
const common = { format: z.enum(exportFormats), identity: Owner, occasion: z.string() }
const ReportFile = z.object({ ...common, page: z.enum(reportPages).optional() })
const ViewFile = z.object({ ...common, model: z.string(), question: z.string() })

type Made =
  | { readonly kind: 'report'; readonly page?: ReportPage }
  | { readonly kind: 'view'; readonly model: string; readonly question: string }

/** What makes a file of a subscription when its message is sent: in whose name, and what. */
export const attachmentOf = (
  given: { readonly format: string; readonly identity: Identity; readonly occasion: string },
  { kind, ...made }: Made,
): AttachmentReference => ({
  producer: `subscription.${kind}`,
  parameters: { ...given, ...made },
})

/** Reports of one occasion in one language are one, whatever its formats and destinations. */
const mostOccasions = 50
const fileTimeoutMs = 60_000

type Asked = {
  readonly identity: Identity
  readonly language: Language
  readonly page: ReportPage | undefined
}

/** Makes the files of subscriptions by the reports and exports that everyone uses, in the owner's name. */
export function subscriptionAttachments(deps: ReportDeps): AttachmentProducers {
  const reports = new LRUCache<string, Promise<StoredReport>>({ max: mostOccasions })
  const reportOf = (occasion: string, { identity, language, page }: Asked) => {
    const key = JSON.stringify([identity.subject, occasion, language, page])
    const known = reports.get(key)
    if (known) return known
    const parameters = { language, ...(page && { page }) }
    const making = generateReport({ parameters, strict: false }, identity, deps)
    reports.set(key, making)
    making.catch(() => reports.delete(key))
    return making
  }
  return {
    async 'subscription.report'(parameters, { language }) {
      const { format, identity, occasion, page } = ReportFile.parse(parameters)
      const asked = { identity: identityOf(identity), language, page }
      const { reportId } = await reportOf(occasion, asked)
      const report = await findReport(deps.store, reportId)
      const file = report?.files.find((made) => made.format === format)
      if (!file) throw new Error(`report ${reportId} has no ${format}`)
      const bytes = await Bun.file(join(deps.reportDirectory, file.name)).bytes()
      return { name: file.name, contentType: mediaTypes[format], bytes }
    },
    async 'subscription.view'(parameters, { language, signal }) {
      const { format, identity, model, question } = ViewFile.parse(parameters)
      const domain = model.startsWith('wwi.') ? 'wwi' : 'aw'
      const id = model.slice(domain.length + 1)
      const query = new URLSearchParams([...new URLSearchParams(question), ['format', format]])
      const target = `/api/${domain}/export/metrics/${id}?${query}`
      const headers = new Headers({ 'accept-language': language })
      const call = {
        identity: identityOf(identity),
        target,
        headers,
        signal,
        timeoutMs: fileTimeoutMs,
      }
      const bytes = await callService(deps.upstreams[domain], call, deps, async (response) => {
        if (!response.ok) throw new Error(`${target}: ${response.status}`)
        return response.bytes()
      })
      return { name: `${domain}_${id}.${format}`, contentType: mediaTypes[format], bytes }
    },
  }
}

const identityOf = ({ subject, name, roles }: z.output<typeof Owner>): Identity => ({
  subject,
  roles,
  ...(name !== undefined && { name }),
})
