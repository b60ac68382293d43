/** As many rows as the API gives at once: tables are searched and sorted where they are read. */
export const mostRows = 1000
