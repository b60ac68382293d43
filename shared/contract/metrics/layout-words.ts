/** The words of the page Explore beside those of the question, which a saved view keeps with it. */
export const layoutWords: readonly string[] = [
  ...['levels', 'boards', 'tiles', 'columns', 'zoom_from', 'zoom_to'],
]
