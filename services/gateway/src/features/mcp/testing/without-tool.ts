/** What no tool asks, and why; every other operation that reads belongs to a tool. */
export const withoutTool: Readonly<Record<string, string>> = {
  'GET /api/health': 'a probe of the process',
  'GET /api/health/ready': 'a probe of the process',
  'GET /api/config': 'settings of the dashboard’s page',
  'GET /api/overview':
    'asks both services several questions that have tools; a tool call leaves one row in the audit log',
  'GET /api/audit/chain': 'hashes for `bun run audit verify`, kept by an operator',
  'GET /api/exports': 'the log of downloads; tools download nothing',
  'GET /api/reports/{id}/{format}': 'a file; get_report names the page that has it',
  'GET /api/notifications/destinations': 'addresses of people',
  'GET /api/notifications/destinations/{id}': 'addresses of people',
  'GET /api/notifications/messages': 'messages to people',
  'GET /api/notifications/messages/{id}': 'messages to people',
  'GET /api/subscriptions': 'what is sent to people',
  'GET /api/subscriptions/{id}': 'what is sent to people',
}

/** Files of what get_view, ask_metrics and the others answer as JSON. */
export const isExport = (operation: string): boolean =>
  /^GET \/api\/(?:aw|wwi|platform)\/export\//.test(operation)
