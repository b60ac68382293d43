export { type ClientOptions, createOtelBiClient } from './client.ts'
export type { EventBody, EventType } from './events.ts'
export { type FileCall, fileOf, type IncomingFile } from './file.ts'
export { itemsOf, type Page } from './pages.ts'
export {
  type Answer,
  ApiProblem,
  answerOf,
  dataOf,
  type FieldProblem,
  mayPass,
  type ProblemCode,
  throwUnreachable,
} from './problem.ts'
export { type RetryOptions, retrying } from './retry.ts'
export {
  createTypedClient,
  type Middleware,
  type Operation,
  type OtelBiClient,
  type Schemas,
  type TypedClientOptions,
} from './typed-client.ts'
