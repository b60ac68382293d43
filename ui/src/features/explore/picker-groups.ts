type PickerOption = {
  readonly id: string
  readonly title: string
  readonly about?: string | undefined
}
export type PickerGroup = { readonly title: string; readonly options: readonly PickerOption[] }

/** The options whose title, meaning or group has every word searched for, in any case. */
export function searchGroups(groups: readonly PickerGroup[], search: string): PickerGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return groups.flatMap(({ title, options }) => {
    const found = options.filter((option) => {
      const text = `${title} ${option.title} ${option.about ?? ''}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    return found.length > 0 ? [{ title, options: found }] : []
  })
}
