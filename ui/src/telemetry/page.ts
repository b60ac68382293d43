import { dashboardPaths } from '@otel-bi/contract/dashboard'

/** A page of the dashboard; any other URL may hold what a user typed. */
export const pageOf = ({ pathname }: Location): string =>
  dashboardPaths.find((path) => path === pathname) ?? '*'
