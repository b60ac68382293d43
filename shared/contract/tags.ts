/** Descriptions of the tags in the OpenAPI documents. */
export const tagDescriptions = {
  AdventureWorks: 'Sales, their forecast, sellers and products of AdventureWorks.',
  Alerts:
    'Rules that watch figures, data quality, jobs and fresh data, and what they found and told.',
  Annotations: 'What analysts write about days, shown on the charts.',
  Audit: 'The append-only record of who did what, and whether its chain of hashes holds.',
  Embedding: 'Tokens that show one panel or saved view in another site.',
  Exports: 'A view as a workbook, a PDF or comma-separated values, and the record of every file.',
  Jobs: 'The scheduled analytics: when they run next, how they ran, and running one now.',
  Notifications:
    'Where messages are sent, by e-mail, webhook, Slack or Teams, and what became of each message.',
  Platform: 'Health, the dashboard’s settings, who is signed in, telemetry and the overview.',
  Reports: 'Every view of both businesses in one workbook and one PDF.',
  'Saved views':
    'Questions to the metric models that users keep, share and star. Change them with If-Match.',
  Subscriptions: 'The full report or a saved view, sent on a schedule. Change them with If-Match.',
  WideWorldImporters:
    'Sales, stock, suppliers, business events and scenarios of Wide World Importers.',
} as const
export type Tag = keyof typeof tagDescriptions
