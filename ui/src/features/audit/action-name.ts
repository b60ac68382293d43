import { actionTitles } from '@otel-bi/contract/generated/action-titles'
import type { Language } from '@otel-bi/contract/language'

type Title = { readonly area: string; readonly en: string; readonly hr: string }
const titles: Readonly<Record<string, Title>> = actionTitles

export const areas = ['aw', 'wwi', 'platform', 'jobs', 'security'] as const

/** An action in words; its code where another version of the product wrote it. */
export const actionName = (action: string, language: Language): string =>
  titles[action]?.[language] ?? action

/** The actions of an area, by their names in the alphabet of the language. */
export function actionsIn(area: string, language: Language): string[] {
  const { compare } = new Intl.Collator(language)
  return Object.keys(titles)
    .filter((action) => titles[action]?.area === area)
    .sort((a, b) => compare(actionName(a, language), actionName(b, language)))
}

export const isKnownAction = (action: string): boolean => action in titles
