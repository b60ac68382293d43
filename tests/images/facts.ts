import { z } from 'zod'

export const targets = ['api-gateway', 'aw-service', 'wwi-service', 'frontend', 'demo'] as const
export type Target = (typeof targets)[number]

/** What a built image is, as the tests that run it need to know. */
const BuiltImage = z.object({
  /** What two builds of one commit have in common: see `contentDigest`. */
  content: z.string(),
  /** Its root file system, mounted. */
  root: z.string(),
  /** Bytes of its files beyond those of the image it starts from. */
  ownBytes: z.int(),
  ownLayers: z.int(),
  user: z.string(),
  environment: z.array(z.string()),
  command: z.array(z.string()),
  workdir: z.string(),
  stopSignal: z.string(),
  healthCheck: z.array(z.string()),
})
export type BuiltImage = z.output<typeof BuiltImage>

export const Facts = z.object({
  images: z.record(z.enum(targets), BuiltImage),
  /** What stands in every secret that was planted in the checkout. */
  canary: z.string(),
  /** Paths of the checkout's files, as the stage `build` received them. */
  context: z.array(z.string()),
})
export type Facts = z.output<typeof Facts>
