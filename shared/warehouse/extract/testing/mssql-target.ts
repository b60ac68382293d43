import { z } from 'zod'

/** What a writer's process is told. */
export const MssqlTarget = z.object({
  directory: z.string(),
  server: z.string(),
  database: z.string(),
  username: z.string(),
  password: z.string(),
  trustServerCertificate: z.boolean(),
  certificateAuthority: z.string(),
  applicationName: z.string(),
  /** A rollup to make after the others, which takes for ever. */
  endless: z.boolean().default(false),
})
export type MssqlTarget = z.input<typeof MssqlTarget>
