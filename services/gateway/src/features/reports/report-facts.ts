/** What is known of a report besides its figures. */
export type ReportFacts = {
  readonly id: string
  readonly createdAt: Date
  readonly requestedBy: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly traceId: string | null
}
