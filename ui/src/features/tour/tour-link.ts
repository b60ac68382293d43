/** The parameter of the Overview's address that starts the tour. */
export const tourParameter = 'tour'

/** Starts the tour from any page. */
export const tourLink = `/?${tourParameter}=1`
