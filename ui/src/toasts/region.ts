import { type Component, createSignal } from 'solid-js'

/** Where notices appear: undefined until there has been one. */
export const [ToastRegion, setToastRegion] = createSignal<Component>()
