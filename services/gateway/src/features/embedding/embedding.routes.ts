import { createEmbedTokenRoute, type NewEmbedToken } from '@otel-bi/contract/embed-tokens'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { parseBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { findSavedView } from '@otel-bi/store/saved-views'
import { auditRoutes } from '../../audit-routes.ts'
import type { GatewayDeps } from '../../deps.ts'
import { canonicalQuestion } from '../saved-views/view-question.ts'

type EmbeddingDeps = Pick<GatewayDeps, 'store' | 'audit' | 'now' | 'embedTokens'>

/** The audit row of a token holds the one question that it is for. */
export function mountEmbedding(app: App, deps: EmbeddingDeps): void {
  const route = createEmbedTokenRoute
  auditRoutes(app, { route }, deps)
  mount(app, route, async (_query, c) => {
    const request = await parseBody(route, c)
    const { embedTokens: tokens } = deps
    if (!tokens)
      throw new RequestProblem('not_configured', {
        detail: 'No token can be made: EMBED_SECRET is not set.',
      })
    const identity = c.get('identity')
    const { question, title } = await questionIn(request, identity, deps)
    const grant = { identity, question, title: request.title ?? title }
    const { token, expiresAt } = await tokens.mint(grant, request.minutes * 60)
    c.set('auditParameters', { question, minutes: String(request.minutes) })
    c.header('cache-control', 'no-store')
    const page = `/embed#token=${token}`
    return { token, question, page, expires_at: expiresAt.toISOString() }
  })
}

/** @throws RequestProblem not_found for a view that the caller may not see; invalid_request. */
async function questionIn(
  { subject }: NewEmbedToken,
  identity: Identity,
  { store }: EmbeddingDeps,
): Promise<{ question: string; title: string | null }> {
  if (subject.kind === 'metric')
    return { question: targetOf(subject.model, subject.question), title: null }
  const view = await findSavedView(store, subject.view_id, identity.subject)
  if (!view)
    throw new RequestProblem('not_found', { detail: `You see no view ${subject.view_id}.` })
  return { question: targetOf(view.model, view.question), title: view.name }
}

const targetOf = (model: string, question: string) =>
  `/api/${model.replace('.', '/metrics/')}?${canonicalQuestion(model, question)}`
