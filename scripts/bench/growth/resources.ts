/** Half of a container of 1 GiB, as in production. */
export const resources = { threads: 2, memoryBytes: 512 * 2 ** 20 }
