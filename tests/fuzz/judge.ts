import { role } from '@otel-bi/contract/access'
import Ajv from 'ajv/dist/2020'
import type { Call } from './call.ts'
import { type Contract, type Operation, operationsAt } from './operations.ts'
import type { Answer } from './send.ts'

export type Judge = (call: Call, answer: Answer) => readonly string[]

/** What a call that is no operation of the document may get. */
const elsewhere = [400, 401, 403, 404, 405, 413, 503]
/** What may take too long with the sample data: a model that is fitted on a busy machine. */
const mayTakeTooLong = ({ path }: Operation) => /forecast|anomalies/.test(path)
const mediaTypeOf = (headers: Headers) => headers.get('content-type')?.split(';')[0]?.trim() ?? ''

/** RFC 6901 as a URI fragment (6): each part escaped, then percent-encoded. */
const pointer = (...parts: string[]) =>
  `gateway#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`

/** Says what an answer does that the document does not. */
export function createJudge({ document, operations }: Contract): Judge {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'gateway')
  const check = (place: string, text: string): string[] => {
    const validate = ajv.getSchema(place)
    if (!validate) return [`the document has no ${place}`]
    return validate(JSON.parse(text)) ? [] : [ajv.errorsText(validate.errors)]
  }

  const problemFaults = (status: number, text: string): string[] => {
    const said: unknown = JSON.parse(text)
    const isItsStatus =
      typeof said === 'object' && said !== null && 'status' in said && said.status === status
    const other = isItsStatus ? [] : ['a problem with another status than its answer']
    return [...check(pointer('components', 'schemas', 'Problem'), text), ...other]
  }

  const bodyFaults = (
    operation: Operation | undefined,
    method: string,
    { status, headers, text }: Answer,
  ): string[] => {
    if (text === undefined) return []
    if (method === 'HEAD' || status === 204 || status === 304)
      return text === '' ? [] : ['a body where none may be']
    const mediaType = mediaTypeOf(headers)
    const content = operation?.responses[status]?.content ?? {}
    const declared = Object.keys(content).find((name) => name.split(';')[0] === mediaType)
    if (status >= 400 && mediaType === 'application/problem+json')
      return problemFaults(status, text)
    if (status >= 400 && !declared) return ['an error that is no problem']
    if (!operation) return []
    if (!declared) return [`the media type ${mediaType}`]
    if (mediaType !== 'application/json') return []
    const { path, method: own } = operation
    const place = ['paths', path, own.toLowerCase(), 'responses', String(status)]
    return check(pointer(...place, 'content', declared, 'schema'), text)
  }

  return ({ target, method, caller, headers: sent }, answer) => {
    const { status, headers, text } = answer
    const here = operationsAt(operations, target)
    const own = method === 'HEAD' ? 'GET' : method
    const operation = here.find((one) => one.method === own)
    const declared = operation ? Object.keys(operation.responses).map(Number) : elsewhere
    const isPlain = !operation && here.length === 0 && status < 400
    const isPreflight = method === 'OPTIONS' && status === 204
    const faults: string[] = []
    const expect = (holds: boolean, fault: string) => holds || faults.push(fault)
    expect(declared.includes(status) || isPlain || isPreflight, 'an undeclared status')
    expect(
      status < 500 || (status === 503 && headers.has('retry-after')) || explains(operation, answer),
      'a server error',
    )
    expect(status !== 304 || 'if-none-match' in sent, '304 without a condition')
    expect(status !== 405 || headers.has('allow'), '405 without Allow')
    expect(status !== 429 || headers.has('retry-after'), '429 without Retry-After')
    expect(status !== 401 || headers.has('www-authenticate'), '401 without a challenge')
    expect(!operation || status >= 400 || mayCall(caller, operation), 'an answer beyond the role')
    try {
      return [...faults, ...bodyFaults(operation, method, answer)]
    } catch {
      return [...faults, `a body that is not JSON: ${text?.slice(0, 40)}`]
    }
  }
}

/** A forecast that the machine cannot compute in its time says so. */
function explains(operation: Operation | undefined, { status, text = '' }: Answer): boolean {
  if (status !== 504 || !operation || !mayTakeTooLong(operation)) return false
  return text === '' || text.includes('"code":"forecast_timeout"')
}

/** A role may do what the roles below it may. */
function mayCall(caller: Call['caller'], { 'x-access': access }: Operation): boolean {
  if (access === 'public') return true
  if (caller === 'anonymous') return false
  const ranks: readonly string[] = role.options
  return ranks.indexOf(access) <= ranks.indexOf(caller)
}
