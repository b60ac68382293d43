import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { commandOf, dockerfileText, readStages, root, stepsOf } from './dockerfile.ts'

const stages = readStages()
const targets = ['api-gateway', 'aw-service', 'wwi-service', 'frontend', 'demo']
const textsOf = (target: string, keyword: string) =>
  stepsOf(stages, target).flatMap((step) => (step.keyword === keyword ? [step.text] : []))

test('the linter finds nothing in the Dockerfile', () => {
  expect(
    validate(dockerfileText).map(({ message, range }) => `${range.start.line + 1}: ${message}`),
  ).toEqual([])
})

test('every image starts from an exact version, never from `latest`', () => {
  const names = new Set(stages.map(({ name }) => name))
  const bases = stages.map(({ from }) => from).filter((from) => !names.has(from))
  expect(bases.filter((base) => !/:\d+\.\d+\.\d+/.test(base))).toEqual([])
})

test('the images run the Bun that package.json names', async () => {
  const { packageManager } = await Bun.file(join(root, 'package.json')).json()
  expect(stages[0]?.from).toBe(`oven/${packageManager.replace('@', ':')}-slim`)
})

test('the packages are installed from the manifests alone, so a change of source does not repeat it', () => {
  const installing = stages.filter(({ steps }) =>
    steps.some(({ text }) => /bun install/.test(text)),
  )
  const copies = installing.flatMap(({ name }) =>
    stepsOf(stages, name).filter(({ keyword }) => keyword === 'COPY'),
  )
  expect(copies.map(({ flags }) => flags)).toEqual([['--from=manifests']])
  const kept = textsOf('manifests', 'RUN')
    .join(' ')
    .match(/(?<=! -name )\S+/g)
  expect(kept).toEqual(['package.json', 'bun.lock', 'bunfig.toml'])
})

test.each(targets)('%s runs as a numbered user that is not root', (target) => {
  expect(textsOf(target, 'USER').at(-1)).toMatch(/^[1-9]\d*:[1-9]\d*$/)
})

test.each(targets)(
  '%s says how to start it and how to ask for its health, without a shell',
  (target) => {
    const steps = stepsOf(stages, target)
    expect(commandOf(steps, 'CMD').length).toBeGreaterThan(1)
    expect(commandOf(steps, 'HEALTHCHECK').length).toBeGreaterThan(1)
  },
)

test.each(targets)('%s carries the labels of the OCI', (target) => {
  const labels = textsOf(target, 'LABEL').join(' ')
  const names = ['title', 'source', 'licenses', 'version', 'revision', 'created']
  expect(names.filter((name) => !labels.includes(`org.opencontainers.image.${name}=`))).toEqual([])
})

test.each(targets)(
  '%s has no layer that runs a command, gets a secret or adds from the network',
  (target) => {
    expect(['RUN', 'ADD'].flatMap((keyword) => textsOf(target, keyword))).toEqual([])
    const settings = [...textsOf(target, 'ENV'), ...textsOf(target, 'ARG')].join(' ')
    expect(settings).not.toMatch(/SECRET|PASSWORD|TOKEN/)
  },
)
