/** The most rows that the API returns at once: tables are searched and sorted in the browser. */
export const mostRows = 1000
