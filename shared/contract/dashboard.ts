/** The pages of the dashboard: what the gateway answers with HTML, and nothing else. */
export const dashboardPaths = ['/', '/adventureworks', '/wideworldimporters'] as const
export type DashboardPath = (typeof dashboardPaths)[number]
