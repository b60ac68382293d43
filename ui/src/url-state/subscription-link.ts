/** A saved view as what a subscription is to send. */
export const viewSubject = (id: number) => `view:${id}`

/** Opens the form of a new subscription with what it is to send. */
export const subscriptionLink = (subject: string) =>
  `/reports?${new URLSearchParams({ send: subject })}`
