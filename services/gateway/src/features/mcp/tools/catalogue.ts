import type { ToolDeclaration } from './declaration.ts'
import { metricTools } from './metric-tools.ts'
import { platformTools } from './platform-tools.ts'
import { viewTools } from './view-tools.ts'

/** Every tool. An operation belongs to one tool at most. */
export const catalogue: readonly ToolDeclaration[] = [
  ...metricTools,
  ...viewTools,
  ...platformTools,
]
