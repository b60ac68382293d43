import { createMemo } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import { Segmented } from './Segmented.tsx'

const presets = [30, 90, 365, 730, 3650] as const
type Preset = (typeof presets)[number]
const isPreset = (days: number): days is Preset => presets.some((preset) => preset === days)

/** The preset lengths, and the current one where a link or the configuration sets another. */
export function RangeControl(props: { daysBack: number; onChange: (days: number) => void }) {
  const { messages, formats } = useI18n()
  const options = createMemo(() => [...new Set([...presets, props.daysBack])].sort((a, b) => a - b))
  return (
    <Segmented
      label={messages().range}
      options={options().map(String)}
      value={String(props.daysBack)}
      onChange={(days) => props.onChange(Number(days))}
      name={(option) => {
        const days = Number(option)
        return isPreset(days) ? messages().ranges[days] : formats().days(days)
      }}
    />
  )
}
