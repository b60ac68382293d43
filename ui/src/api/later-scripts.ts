import { type Accessor, createEffect } from 'solid-js'

const later = new Set<() => Promise<void>>()

/** Has a script fetched that pages can do without until they have come to rest. */
export const fetchLater = (load: () => Promise<void>): void => void later.add(load)

/** Fetches these scripts once a page is at rest. What fails is fetched again when it is needed, and says so then. */
export function useLaterScripts(isRested: Accessor<boolean>): void {
  createEffect(() => {
    if (isRested()) for (const load of later) void load().catch(() => undefined)
  })
}
