import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { $, Glob, YAML } from 'bun'
import { z } from 'zod'
import { readStages, root } from './dockerfile.ts'

const folder = join(root, '.gitea/workflows')
const files = [...new Glob('*.yml').scanSync(folder)]
const read = (file: string) => Bun.file(join(folder, file)).text()

const Workflow = z.object({
  jobs: z.object({
    image: z.object({
      strategy: z.object({ matrix: z.object({ target: z.array(z.string()) }) }),
      steps: z.array(
        z.looseObject({
          uses: z.string().default(''),
          if: z.string().optional(),
          with: z.record(z.string(), z.unknown()).default({}),
        }),
      ),
    }),
  }),
})
const { image } = Workflow.parse(YAML.parse(await read('docker-publish.yml'))).jobs
const step = (action: string) => image.steps.find(({ uses }) => uses.startsWith(`${action}@`))

const expression = (text: string) => `\${{ ${text} }}`

const errorsOf = (content: string) =>
  parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message)

test.each(files)('%s is a workflow by the published schema', async (file) => {
  expect(errorsOf(await read(file))).toEqual([])
})

test('a workflow with a misspelt key would be seen', async () => {
  const broken = (await read('ci.yml')).replace('runs-on', 'run-on')
  expect(errorsOf(broken).join()).toContain('run-on')
})

test('every test command is run by .ci/run, or named there with the workflow that runs it', async () => {
  const { scripts } = await Bun.file(join(root, 'package.json')).json()
  const ci = await Bun.file(join(root, '.ci/run')).text()
  const workflows = await Promise.all(files.map(async (file) => [file, await read(file)] as const))
  const untold = Object.keys(scripts).filter((name) => {
    if (!/^test\b/.test(name) || new RegExp(`bun_run ${name}\\b(?!:)`).test(ci)) return false
    const [, place = ''] =
      new RegExp(`bun run ${name}\\b.* \\(.gitea/workflows/(.+)\\)`).exec(ci) ?? []
    const commands = new RegExp(`(?:run|-) ${name}(?: |$)`, 'm')
    return !workflows.some(([file, text]) => file === place && commands.test(text))
  })
  expect(untold).toEqual([])
})

/** A function of .ci/run, to be run on its own. */
async function functionOf(name: string): Promise<string> {
  const ci = await Bun.file(join(root, '.ci/run')).text()
  return new RegExp(`^${name}\\(\\) \\{.*?^\\}`, 'ms').exec(ci)?.[0] ?? ''
}

test.each([
  [' 5 pass\n 1 skip\n 0 fail', 0, '5 passed, 0 failed, 1 skipped'],
  [' 3 pass\n 2 fail', 1, '3 passed, 2 failed, 0 skipped'],
  ['installed', 0, '1 passed, 0 failed, 0 skipped'],
  ['it broke', 1, '0 passed, 1 failed, 0 skipped'],
  ['not checked: the registry did not answer', 0, '0 passed, 0 failed, 1 skipped'],
  ['fine; advisories not checked: the registry did not answer', 0, '1 passed, 0 failed, 1 skipped'],
  [
    '(pass) says "not checked: the registry did not answer" then',
    0,
    '1 passed, 0 failed, 0 skipped',
  ],
])(
  '.ci/run counts a step that prints %j and exits with %i as %s',
  async (printed, code, counted) => {
    const script = `logs=$(mktemp -d); passed=0 failed=0 skipped=0; printf '%s\\n' "$1" > "$logs/step"
${await functionOf('tally')}
tally step "$2"; rm -r "$logs"`
    const said = await $`bash -c ${script} bash ${printed} ${code}`.text()
    expect(said.trim()).toBe(`== step: exit ${code}, ${counted}`)
  },
)

test.each([
  ['(pass) a\nwhy b broke\n(fail) b\n(pass) c\n 2 pass\n 1 fail', 'why b broke\n(fail) b'],
  ['unpacking\nthe disk is full', 'unpacking\nthe disk is full'],
])('.ci/run says last of a failed step that printed %j: %j', async (printed, told) => {
  const script = `logs=$(mktemp -d); unsuccessful=(step); printf '%s\\n' "$1" > "$logs/step"
${await functionOf('report_failures')}
report_failures; rm -r "$logs"`
  const said = await $`bash -c ${script} bash ${printed}`.text()
  expect(said).toBe(`== step failed:\n${told}\n`)
})

test('all four images are built, each a target of the Dockerfile', () => {
  const { target } = image.strategy.matrix
  expect(target).toEqual(['api-gateway', 'aw-service', 'wwi-service', 'frontend'])
  expect(readStages().map(({ name }) => name)).toEqual(expect.arrayContaining(target))
})

test('a pull request neither signs in nor pushes nor writes the cache', () => {
  const build = step('docker/build-push-action')?.with
  expect(step('docker/login-action')?.if).toBe("github.event_name != 'pull_request'")
  expect(build?.push).toBe(expression("github.event_name != 'pull_request'"))
  expect(build?.['cache-to']).toContain("github.event_name != 'pull_request' &&")
})

test('tags are sha-, branch and version; latest is master’s alone', () => {
  const tags = String(step('docker/metadata-action')?.with.tags)
  for (const kind of [
    'type=sha,prefix=sha-',
    'type=ref,event=branch',
    'type=semver,pattern={{version}}',
  ])
    expect(tags).toContain(kind)
  expect(tags).toContain(
    `type=raw,value=latest,enable=${expression("github.ref == 'refs/heads/master'")}`,
  )
  expect(step('docker/metadata-action')?.with.flavor).toBe('latest=false')
})
