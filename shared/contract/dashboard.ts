/** The pages of the dashboard: the only paths that the gateway serves as HTML. */
export const dashboardPaths = [
  '/',
  '/adventureworks',
  '/wideworldimporters',
  '/jobs',
  '/reports',
  '/audit',
  '/traces',
] as const
export type DashboardPath = (typeof dashboardPaths)[number]

/** Redirect URIs of the dashboard's OIDC client; register each with the identity provider. */
export const signInPaths = {
  callback: '/auth/callback',
  silent: '/auth/silent',
  signedOut: '/auth/signed-out',
} as const
