/**
 * Builds every target of the Dockerfile, unchanged, with buildah over stand-ins for the images that it
 * starts from, then runs them under runc and asks them: `bun run test:images [--twice]`. As root, on Debian
 * with buildah, runc, nginx and wget. `--twice` builds again from another folder, without a cache, and
 * compares the digests. Leaves nothing behind.
 */
import { chmod, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { $ } from 'bun'
import { checkoutFiles } from '../ship/context.ts'
import { readStages, root } from '../ship/dockerfile.ts'
import { buildBases } from './bases.ts'
import { type Builder, createBuilder } from './buildah.ts'
import { type BuiltImage, type Facts, targets } from './facts.ts'

const stages = readStages()
const baseOf = (target: string): string => {
  const stage = stages.find(({ name }) => name === target)
  return stage ? baseOf(stage.from) : target
}
const folder = await mkdtemp(join(tmpdir(), 'otel-bi-images-'))
// The users of the images reach what is mounted from here.
await chmod(folder, 0o755)
const canary = `canary-${crypto.randomUUID()}`
const timestamp = Number((await $`git log -1 --format=%ct`.cwd(root).text()).trim())
const builder = createBuilder(join(folder, 'buildah'))

const started = performance.now()
const say = (text: string) =>
  console.log(`${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${text}`)

async function testImages(): Promise<number> {
  await builder.prepare()
  await buildBases(builder, folder, { bun: baseOf('build'), nginx: baseOf('frontend') })
  say(`stand-ins: ${baseOf('build')}, ${baseOf('frontend')}`)
  const context = await checkoutIn('first')
  await buildAll(context, true)
  if (process.argv.includes('--twice')) await compareTwice()
  const facts: Facts = {
    images: {
      'api-gateway': await inspectImage('api-gateway'),
      'aw-service': await inspectImage('aw-service'),
      'wwi-service': await inspectImage('wwi-service'),
      frontend: await inspectImage('frontend'),
      demo: await inspectImage('demo'),
    },
    canary,
    context: await contextOf('build', context),
  }
  const file = join(folder, 'facts.json')
  await Bun.write(file, JSON.stringify(facts))
  for (const target of targets) {
    const { ownBytes, ownLayers, user, id } = facts.images[target]
    const size = `${(ownBytes / 1e6).toFixed(1)} MB in ${ownLayers} layers of its own`
    say(`${target}: ${size}, user ${user}, ${id.slice(0, 19)}`)
  }
  // A network of its own: the images' ports are those of other programs here.
  const test =
    'ip link set lo up && exec "$0" test --timeout 120000 ./tests/images/running.images.ts'
  const child = Bun.spawn(['unshare', '--net', 'sh', '-c', test, process.execPath], {
    cwd: root,
    env: { ...process.env, OTEL_BI_IMAGES: file },
    stdout: 'inherit',
    stderr: 'inherit',
  })
  return child.exited
}

async function buildAll(context: string, useCache: boolean): Promise<void> {
  for (const target of targets) {
    await builder.build(tagOf(target, context), { context, target, timestamp, useCache })
    say(`built ${target}`)
  }
}

/** Builds again from another folder and without the first build's layers. */
async function compareTwice(): Promise<void> {
  const second = createBuilder(join(folder, 'second'))
  await second.prepare()
  await buildBases(second, folder, { bun: baseOf('build'), nginx: baseOf('frontend') })
  const context = await checkoutIn('second')
  for (const target of targets) {
    await second.build(tagOf(target, context), { context, target, timestamp })
    const [one, other] = await Promise.all([
      layersOf(builder, target, 'first'),
      layersOf(second, target, 'second'),
    ])
    const isEqual = JSON.stringify(one) === JSON.stringify(other)
    say(`${target} built twice: ${isEqual ? 'the same layers' : 'DIFFERENT layers'}`)
    if (!isEqual) process.exitCode = 1
  }
  await second.remove()
}

const layersOf = async (from: Builder, target: string, checkout: string) => {
  const { rootfs } = await from.inspect(tagOf(target, checkout))
  return rootfs.diff_ids
}

const tagOf = (target: string, context: string) =>
  `localhost/otel-bi/${target}:${basename(context)}`

/** A copy of the checkout with secrets planted where people leave them. */
async function checkoutIn(name: string): Promise<string> {
  const context = join(folder, name)
  for (const file of await checkoutFiles()) {
    const source = Bun.file(join(root, file))
    if (await source.exists()) await Bun.write(join(context, file), source)
  }
  const planted = ['.env', '.env.production', 'ui/.env', 'services/aw/tls.key', 'server.pem']
  const more = ['shared/store/dump.sql', 'services/gateway/src/notes.txt', '.git/config']
  for (const file of [...planted, ...more]) {
    await mkdir(dirname(join(context, file)), { recursive: true })
    await Bun.write(join(context, file), `SECRET=${canary}\n`)
  }
  return context
}

/** What a stage holds below /src that was sent, not installed. */
async function contextOf(stage: string, context: string): Promise<string[]> {
  const tag = tagOf(stage, context)
  await builder.build(tag, { context, target: stage, timestamp })
  const source = join(await builder.mount(tag), 'src')
  const found = await $`find . -name node_modules -prune -o -type f -print`.cwd(source).text()
  return found
    .split('\n')
    .filter(Boolean)
    .map((file) => file.slice(2))
}

async function inspectImage(target: string): Promise<BuiltImage> {
  const tag = tagOf(target, 'first')
  const [{ config, rootfs }, base] = await Promise.all([
    builder.inspect(tag),
    builder.inspect(baseOf(target)),
  ])
  const mounted = await builder.mount(tag)
  return {
    id: await builder.id(tag),
    root: mounted,
    ownBytes: (await bytesOf(mounted)) - (await bytesOf(await builder.mount(baseOf(target)))),
    ownLayers: rootfs.diff_ids.length - base.rootfs.diff_ids.length,
    user: config.User,
    environment: config.Env,
    command: [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])],
    workdir: config.WorkingDir,
    stopSignal: config.StopSignal,
    // Without the first word, which says that no shell runs it.
    healthCheck: config.Healthcheck?.Test.slice(1) ?? [],
  }
}

const bytesOf = async (place: string): Promise<number> =>
  Number((await $`du -sb ${place}`.text()).split('\t')[0])

const code = await testImages().finally(async () => {
  await builder.remove()
  await $`rm -rf ${folder}`.quiet()
})
say(code === 0 ? 'done; nothing is left' : 'failed; nothing is left')
process.exit(code)
