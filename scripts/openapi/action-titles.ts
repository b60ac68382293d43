import { actionTitles } from '@otel-bi/contract/action-titles'

export const actionTitlesPath = 'shared/contract/generated/action-titles.ts'

/** What the actions of the audit log are called, without the schemas that they follow from. */
export const actionTitlesSource = [
  '// Generated from the operations of the contract by `bun run openapi`.',
  'export const actionTitles = {',
  ...Object.entries(actionTitles).map(
    ([action, title]) => `  ${JSON.stringify(action)}: ${JSON.stringify(title)},`,
  ),
  '} as const',
  '',
].join('\n')
