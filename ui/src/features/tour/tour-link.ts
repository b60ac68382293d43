/** The word in the Overview's address that starts the tour. */
export const tourWord = 'tour'

/** Starts the tour from any page. */
export const tourLink = `/?${tourWord}=1`
