import { join } from 'node:path'
import { $ } from 'bun'
import type { Builder, ImageConfig } from './buildah.ts'
import type { BuiltImage } from './facts.ts'

/** What an image is beyond the one that it starts from. */
export async function inspectImage(
  builder: Builder,
  tag: string,
  baseTag: string,
): Promise<BuiltImage> {
  const [image, base] = await Promise.all([builder.inspect(tag), builder.inspect(baseTag)])
  const { config, rootfs } = image
  const mounted = await builder.mount(tag)
  return {
    content: contentDigest(image),
    root: mounted,
    ownBytes: (await bytesOf(mounted)) - (await bytesOf(await builder.mount(baseTag))),
    ownLayers: rootfs.diff_ids.length - base.rootfs.diff_ids.length,
    user: config.User,
    environment: config.Env,
    command: [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])],
    workdir: config.WorkingDir || '/',
    stopSignal: config.StopSignal || 'SIGTERM',
    // Without the first word, which says that no shell runs it.
    healthCheck: config.Healthcheck?.Test.slice(1) ?? [],
  }
}

/**
 * SHA-256 of an image's layers, configuration and date. Its id will not do: in Docker's format, buildah 1.28
 * writes the name and the id of the container that it built in, which are random, into what the id is made of.
 */
export function contentDigest({ config, created, rootfs }: ImageConfig): string {
  const { Hostname: _random, ...lasting } = config
  return new Bun.CryptoHasher('sha256')
    .update(JSON.stringify({ config: lasting, created, layers: rootfs.diff_ids }))
    .digest('hex')
}

/** What a stage holds below /src that was sent, not installed. */
export async function contextOf(builder: Builder, tag: string): Promise<string[]> {
  const source = join(await builder.mount(tag), 'src')
  const found = await $`find . -name node_modules -prune -o -type f -print`.cwd(source).text()
  return found
    .split('\n')
    .filter(Boolean)
    .map((file) => file.slice(2))
}

const bytesOf = async (place: string): Promise<number> =>
  Number((await $`du -sb ${place}`.text()).split('\t')[0])
