/** The pages of the dashboard: beside `exploreRoute` the only paths that the gateway serves as HTML. */
export const dashboardPaths = [
  '/',
  '/adventureworks',
  '/wideworldimporters',
  '/explore',
  '/views',
  '/alerts',
  '/jobs',
  '/reports',
  '/audit',
  '/traces',
] as const
export type DashboardPath = (typeof dashboardPaths)[number]

/** One panel and nothing around it: what other sites frame. */
export const embedPath = '/embed'

/** One metric model on the page /explore; the plain path shows the first. */
export const exploreRoute = '/explore/:domain/:model'

/** Redirect URIs of the dashboard's OIDC client; register each with the identity provider. */
export const signInPaths = {
  callback: '/auth/callback',
  silent: '/auth/silent',
  signedOut: '/auth/signed-out',
} as const
