/** Opens the form of a new rule with what Explore shows. */
export function alertLink(model: { domain: string; id: string }, question: string): string {
  return `/alerts?${new URLSearchParams({ watch: `${model.domain}.${model.id}`, question })}`
}
