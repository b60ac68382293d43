import { choiceField, dateField, textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import type { ExportChoices } from './export-filter.ts'

/** Each with a first that stands for any. */
export const formats = ['', 'xlsx', 'pdf', 'csv'] as const
export const outcomes = ['', 'completed', 'aborted', 'failed'] as const

/** The filters of the exports in the URL, under names that the reports leave free, and how to change them. */
export function useExportChoices() {
  const [actor, setActor] = useField(textField('export_actor'))
  const [format, setFormat] = useField(choiceField('export_format', formats, ''))
  const [outcome, setOutcome] = useField(choiceField('export_outcome', outcomes, ''))
  const [from, setFrom] = useField(dateField('export_from'))
  const [to, setTo] = useField(dateField('export_to'))
  const set = { actor: setActor, format: setFormat, outcome: setOutcome, from: setFrom, to: setTo }
  const chosen = (): ExportChoices => ({
    actor: actor(),
    format: format(),
    outcome: outcome(),
    from: from(),
    to: to(),
  })
  return {
    chosen,
    set,
    isAny: () => Object.values(chosen()).every((value) => value === ''),
    clear() {
      for (const clear of Object.values(set)) clear('')
    },
  }
}

export type ExportChoiceState = ReturnType<typeof useExportChoices>
