import Ajv from 'ajv/dist/2020'
import type { Call } from './call.ts'

type Answer = {
  readonly status: number
  readonly headers: Headers
  /** The whole body, or undefined where the client left before its end. */
  readonly text: string | undefined
}

export type Judge = (call: Call, answer: Answer) => readonly string[]

/** What any address may answer, whatever it is the address of. */
const anywhere = [400, 404, 405, 413, 415]
const mediaTypeOf = (headers: Headers) => headers.get('content-type')?.split(';')[0]?.trim() ?? ''

/** Says what an answer does that the document does not. */
export function createJudge(document: object): Judge {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'gateway')
  const check = (pointer: string, text: string): string[] => {
    const validate = ajv.getSchema(`gateway#${pointer}`)
    if (!validate) return [`the document has no ${pointer}`]
    return validate(JSON.parse(text)) ? [] : [ajv.errorsText(validate.errors)]
  }

  const bodyFaults = ({ operation, method }: Call, { status, headers, text }: Answer) => {
    if (text === undefined) return []
    if (method === 'HEAD' || status === 304) return text === '' ? [] : ['a body where none may be']
    const mediaType = mediaTypeOf(headers)
    if (mediaType === 'application/problem+json') {
      const said: unknown = JSON.parse(text)
      const isItsStatus =
        typeof said === 'object' && said !== null && 'status' in said && said.status === status
      const other = isItsStatus ? [] : ['a problem with another status than its answer']
      return [...check('/components/schemas/Problem', text), ...other]
    }
    if (status >= 400 && mediaType !== 'application/json') return ['an error that is no problem']
    const content = operation.responses[status]?.content ?? {}
    const declared = Object.keys(content).map((name) => name.split(';')[0])
    if (!declared.includes(mediaType)) return [`the media type ${mediaType}`]
    if (mediaType !== 'application/json' || method !== operation.method) return []
    const place = [operation.path, operation.method.toLowerCase()].map(escaped)
    return check(
      `/paths/${place.join('/')}/responses/${status}/content/application~1json/schema`,
      text,
    )
  }

  return (call, answer) => {
    const { status, headers } = answer
    const { operation, method } = call
    const declared = [...Object.keys(operation.responses).map(Number), ...anywhere]
    const isOwnMethod =
      method === operation.method || (method === 'HEAD' && operation.method === 'GET')
    const isConditional = status === 304 && 'if-none-match' in call.headers
    const faults: string[] = []
    if (isOwnMethod && !declared.includes(status) && !isConditional)
      faults.push('an undeclared status')
    if (status >= 500 && !(status === 503 && headers.has('retry-after')))
      faults.push('a server error')
    if (status === 405 && !headers.has('allow')) faults.push('405 without Allow')
    if (status === 401 && !headers.has('www-authenticate')) faults.push('401 without a challenge')
    return isOwnMethod || status >= 400 ? [...faults, ...bodyFaults(call, answer)] : faults
  }
}

const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
