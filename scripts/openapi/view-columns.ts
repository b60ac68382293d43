import { columnsOf, type View } from '@otel-bi/contract/view'

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** Where the columns of a view are written, from the project's root. */
export const viewColumnsPath = ({ domain, id }: View) =>
  `shared/contract/generated/${domain}-${id}.ts`

/** The columns of a view without their schemas: a dashboard that imports them does not bring zod along. */
export function viewColumnsSource(view: View): string {
  const columns = columnsOf(view).map(
    ({ key, kind, titles, unit }) => `  ${key}: ${JSON.stringify({ kind, titles, unit })},`,
  )
  return [
    '// Generated from the views of the contract by `bun run openapi`.',
    `export const ${camelCase(view.id)}Columns = {`,
    ...columns,
    '} as const',
    '',
  ].join('\n')
}
