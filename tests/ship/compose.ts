import { join } from 'node:path'
import { variables } from '@otel-bi/runtime/config/variables'
import { $, YAML } from 'bun'
import { z } from 'zod'
import { root } from './dockerfile.ts'

const Service = z.object({
  profiles: z.array(z.string()).default([]),
  image: z.string().optional(),
  build: z.object({ target: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.unknown()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  read_only: z.boolean().default(false),
  mem_limit: z.string().optional(),
  stop_grace_period: z.string().optional(),
})
const Compose = z.object({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.unknown()),
})
export type Compose = z.output<typeof Compose>

/** Secrets with a form of their own. */
const formed: Readonly<Record<string, string>> = {
  SMTP_URL: 'smtps://bi:secret@mail.example.com',
  NOTIFY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  EMBED_SECRET: Buffer.alloc(32, 8).toString('base64'),
}

/** A filled in .env: something for every secret that compose.yaml names. */
export const secrets: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(variables).flatMap((variable) =>
    'secret' in variable ? [[variable.env, formed[variable.env] ?? `secret${'0'.repeat(32)}`]] : [],
  ),
)

/** compose.yaml as Compose's own parser understands it, with a profile and every variable filled in. */
export async function readCompose(profile: string): Promise<Compose> {
  const env = {
    PATH: process.env.PATH ?? '',
    ...secrets,
    NOTIFY_FROM: 'bi@example.com',
    COMPOSE_PROFILES: profile,
  }
  const parsed = await $`docker-compose -f ${join(root, 'compose.yaml')} config`.env(env).text()
  return Compose.parse(YAML.parse(parsed))
}
