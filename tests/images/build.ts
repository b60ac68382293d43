/** Builds and runs all images below a folder, in the namespaces that main.ts starts it in. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { $ } from 'bun'
import { root } from '../ship/dockerfile.ts'
import { baseOf, buildBases } from './bases.ts'
import { type Builder, createBuilder } from './buildah.ts'
import { placeCheckout } from './checkout.ts'
import { type Facts, type Target, targets } from './facts.ts'
import { contentDigest, contextOf, inspectImage } from './inspect.ts'

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    twice: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
  },
})
const [folder = ''] = positionals
const canary = `canary-${crypto.randomUUID()}`
const timestamp = Number((await $`git log -1 --format=%ct`.cwd(root).text()).trim())
const started = performance.now()
const say = (text: string) =>
  console.log(`${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${text}`)
const tagOf = (target: string) => `localhost/otel-bi/${target}`

/** All targets of a copy of the checkout, from nothing. */
async function buildAll(name: string): Promise<{ builder: Builder; context: string }> {
  const builder = createBuilder(join(folder, name), options.real)
  await builder.prepare()
  if (!options.real) {
    await buildBases(builder, join(folder, name, 'bases'))
    say(`${name}: stand-ins for ${baseOf('build')} and ${baseOf('frontend')}`)
  }
  const context = join(folder, name, 'checkout')
  await placeCheckout(context, canary)
  for (const target of targets) {
    await builder.build(tagOf(target), { context, target, timestamp })
    say(`${name}: built ${target}`)
  }
  return { builder, context }
}

async function describe({ builder, context }: Awaited<ReturnType<typeof buildAll>>) {
  const source = { context, target: 'build', timestamp }
  await builder.build(tagOf('build'), source)
  const described = async (target: Target) => {
    const image = await inspectImage(builder, tagOf(target), baseOf(target))
    const size = `${(image.ownBytes / 1e6).toFixed(1)} MB in ${image.ownLayers} layers of its own`
    say(`${target}: ${size}, user ${image.user}, content ${image.content.slice(0, 12)}`)
    return image
  }
  return {
    images: {
      'api-gateway': await described('api-gateway'),
      'aw-service': await described('aw-service'),
      'wwi-service': await described('wwi-service'),
      frontend: await described('frontend'),
      demo: await described('demo'),
    },
    canary,
    context: await contextOf(builder, tagOf('build')),
  } satisfies Facts
}

/** Builds again, from another folder and without the first build's layers. */
async function areReproduced({ images }: Facts): Promise<boolean> {
  const { builder } = await buildAll('second')
  const contents = await Promise.all(
    targets.map(async (target) => contentDigest(await builder.inspect(tagOf(target)))),
  )
  const different = targets.filter((target, at) => images[target].content !== contents[at])
  say(
    `built twice: ${different.length === 0 ? 'equal layers and configuration' : `${different} DIFFER`}`,
  )
  return different.length === 0
}

/** Runs the tests in a network of their own: the images' ports are those of other programs here. */
async function ask(facts: Facts): Promise<number> {
  const file = join(folder, 'facts.json')
  await Bun.write(file, JSON.stringify(facts))
  const test = 'ip link set lo up && exec "$0" test --timeout 120000 ./tests/images/*.images.ts'
  const child = Bun.spawn(['unshare', '--net', 'sh', '-c', test, process.execPath], {
    cwd: root,
    env: { ...process.env, OTEL_BI_IMAGES: file },
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
  })
  return child.exited
}

const facts = await describe(await buildAll('first'))
const code = await ask(facts)
say('asked')
const isReproduced = options.twice ? await areReproduced(facts) : true
process.exit(isReproduced ? code : 1)
