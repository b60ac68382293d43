/** Opens the form of a new rule with what Explore shows. */
export function alertLink(model: { domain: string; id: string }, question: string): string {
  return `/alerts?${new URLSearchParams({ watch: `${model.domain}.${model.id}`, question })}`
}

/** The same with the question of a link to Explore, such as a figure has; undefined without one. */
export function alertLinkOf(explore: string | undefined): string | undefined {
  const [, domain, id, question] = /^\/explore\/(\w+)\/(\w+)\?(.*)$/.exec(explore ?? '') ?? []
  return domain && id && question ? alertLink({ domain, id }, question) : undefined
}
