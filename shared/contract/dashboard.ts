/** The pages of the dashboard: what the gateway answers with HTML, and nothing else. */
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

/** Where the identity provider sends a browser back to; each is registered there for the dashboard's client. */
export const signInPaths = {
  callback: '/auth/callback',
  silent: '/auth/silent',
  signedOut: '/auth/signed-out',
} as const
