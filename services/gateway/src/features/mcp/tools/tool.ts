import type { ApiDocument, Operation } from '../schemas/api-document.ts'
import { declared } from '../schemas/declared.ts'
import { inputSchema } from '../schemas/input-schema.ts'
import { outputSchema } from '../schemas/output-schema.ts'
import type { ToolDeclaration } from './declaration.ts'

/** A declared tool with the operations and schemas that the contract gives it. */
export type Tool = ReturnType<typeof toTool>

/** @throws TypeError for an operation that the contract lacks. */
export function toTool(declaration: ToolDeclaration, document: ApiDocument) {
  const { name, title, about, choose, page } = declaration
  const choices = Object.entries(declaration.operations).map(([choice, key]) => {
    const operation = document.operations.get(key)
    if (!operation?.answer) throw new TypeError(`${name}: the contract has no JSON at ${key}`)
    return { choice, operation }
  })
  const operations = choices.map(({ operation }) => operation)
  const isReading = operations.every(({ method }) => method === 'GET')
  return {
    ...{ name, title, page, choose, choices },
    description: `${about} ${rolesOf(operations)}`,
    inputSchema: declared(inputSchema(choices, choose, document)),
    outputSchema: declared(outputSchema(operations, document)),
    annotations: {
      ...{ readOnlyHint: isReading, destructiveHint: false },
      ...{ idempotentHint: isReading, openWorldHint: false },
    },
  }
}

const rolesOf = (operations: readonly Operation[]) => {
  const [first = 'authenticated'] = operations.map(({ access }) => access)
  return first === 'authenticated' ? 'Any signed-in user may.' : `Needs the role ${first}.`
}
