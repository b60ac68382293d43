import { dashboardPaths } from '@otel-bi/contract/dashboard'

/** A page of the dashboard; an address that is none may hold what somebody typed in. */
export const pageOf = ({ pathname }: Location): string =>
  dashboardPaths.find((path) => path === pathname) ?? '*'
