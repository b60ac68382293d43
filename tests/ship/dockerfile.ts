import { join } from 'node:path'
import { DockerfileParser, type Instruction, type ModifiableInstruction } from 'dockerfile-ast'
import { z } from 'zod'

export const root = join(import.meta.dir, '../..')

export const dockerfileText = await Bun.file(join(root, 'Dockerfile')).text()

export type Step = {
  readonly keyword: string
  /** `--from=build`, `--mount=…` and the like. */
  readonly flags: readonly string[]
  /** The rest, on one line. */
  readonly text: string
}

export type Stage = {
  readonly name: string
  /** The stage it builds on, or the image it starts from. */
  readonly from: string
  readonly steps: readonly Step[]
}

/** The stages of the Dockerfile, in order. */
export function readStages(): Stage[] {
  const stages: { name: string; from: string; steps: Step[] }[] = []
  const defaults = new Map<string, string>()
  for (const instruction of DockerfileParser.parse(dockerfileText).getInstructions()) {
    const keyword = instruction.getKeyword()
    const text = (instruction.getArgumentsContent() ?? '').replaceAll(/\\\n\s*/g, '')
    const step = { keyword, flags: flagsOf(instruction), text }
    const current = stages.at(-1)
    if (keyword === 'FROM') {
      const [image = '', , name = ''] = step.text.split(/\s+/)
      const from = image.replaceAll(/\$\{(\w+)\}/g, (_, arg: string) => defaults.get(arg) ?? '')
      stages.push({ name, from, steps: [] })
    } else if (current) current.steps.push(step)
    else if (keyword === 'ARG') defaults.set(...pairOf(step.text))
  }
  return stages
}

/** A stage's own steps after those of the stages it builds on. */
export function stepsOf(stages: readonly Stage[], name: string): readonly Step[] {
  const stage = stages.find((candidate) => candidate.name === name)
  return stage ? [...stepsOf(stages, stage.from), ...stage.steps] : []
}

/** The last command of a kind in exec form: `CMD [...]` or `HEALTHCHECK CMD [...]`. */
export function commandOf(steps: readonly Step[], keyword: 'CMD' | 'HEALTHCHECK'): string[] {
  const text = steps.findLast((step) => step.keyword === keyword)?.text ?? '[]'
  return z.array(z.string()).parse(JSON.parse(text.replace(/^CMD\s+/, '')))
}

/** What ENV sets for the processes of a target. */
export const environmentOf = (steps: readonly Step[]): Record<string, string> =>
  Object.fromEntries(
    steps
      .filter(({ keyword }) => keyword === 'ENV')
      .flatMap(({ text }) => text.split(/\s+/).map(pairOf)),
  )

const flagsOf = (instruction: Instruction): string[] =>
  takesFlags(instruction) ? instruction.getFlags().map(String) : []

const takesFlags = (instruction: Instruction): instruction is ModifiableInstruction =>
  'getFlags' in instruction

function pairOf(text: string): [string, string] {
  const equals = text.indexOf('=')
  return [text.slice(0, equals), text.slice(equals + 1)]
}
