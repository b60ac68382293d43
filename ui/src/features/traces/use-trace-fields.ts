import { choiceField, textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import type { TraceFilter } from './requests.ts'

export const shortest = ['0', '10', '100', '1000'] as const
export const results = ['any', 'failed'] as const

/** The filters of the list of traces, in the URL under the API's names. */
export function useTraceFields() {
  const [service, setService] = useField(textField('service'))
  const [operation, setOperation] = useField(textField('operation'))
  const [minDuration, setMinDuration] = useField(choiceField('min_duration_ms', shortest, '0'))
  const [result, setResult] = useField(choiceField('result', results, 'any'))
  const filter = (): TraceFilter => ({
    service: service(),
    operation: operation(),
    minDurationMs: Number(minDuration()),
    failedOnly: result() === 'failed',
  })
  return {
    ...{ filter, service, setService, operation, setOperation },
    ...{ minDuration, setMinDuration, result, setResult },
  }
}

export type TraceFields = ReturnType<typeof useTraceFields>
