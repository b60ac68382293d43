import { awRoutes, wwiRoutes } from '@otel-bi/contract/services'
import type { App } from '@otel-bi/runtime/http/environment'
import type { RequestContext } from '@otel-bi/runtime/http/mount'
import type { Upstream } from '../../deps.ts'
import { answerAgain, type RepeatDeps } from './answer-again.ts'
import { type ForwardDeps, forward } from './forward.ts'
import { createKeptAnswers, questionOf } from './kept-answers.ts'

export type ForwardingDeps = ForwardDeps &
  RepeatDeps & { readonly upstreams: Readonly<Record<'aw' | 'wwi', Upstream>> }

const keptBytes = 16 * 2 ** 20

/**
 * Forwards only the routes of the contract, so that an unknown path never leaves the gateway. What a service lets the
 * gateway keep is given again from here.
 */
export function mountForwarding(app: App, deps: ForwardingDeps): void {
  const kept = createKeptAnswers(keptBytes)
  const routed = [
    { domain: 'aw', routes: awRoutes, upstream: deps.upstreams.aw },
    { domain: 'wwi', routes: wwiRoutes, upstream: deps.upstreams.wwi },
  ]
  for (const { domain, routes, upstream } of routed)
    for (const route of routes) {
      const read = (c: RequestContext) => (answer: Response) =>
        c.req.method === 'GET' ? kept.keep(questionOf(c), answer) : answer
      app.on(
        route.method.toUpperCase(),
        route.getRoutingPath(),
        answerAgain(domain, route, kept, deps),
        (c) => forward(c, upstream, deps, read(c)),
      )
    }
}
