import { ApiProblem } from '@otel-bi/client'

/** A script of this dashboard is not on the server, though the server answers. */
export class ScriptMissing extends Error {
  override readonly name = 'ScriptMissing'
}

const reloadedKey = 'otel-bi.reloaded'

/**
 * Fetches a script of this dashboard. After a deploy, which removes the scripts of the build before
 * it, the page reloads by itself: once per build, so that it never goes in circles.
 * @throws ApiProblem `unreachable`, which heals; ScriptMissing, which only a reload may.
 */
export async function importScript<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    const own = entryOf(document)
    const served = await servedEntry(cause)
    if (own !== undefined && served !== own && mayReloadFrom(own)) {
      location.reload()
      return new Promise(() => {})
    }
    throw new ScriptMissing('a script of the dashboard is not on the server', { cause })
  }
}

/** The first script of a page: its name changes with every build. */
const entryOf = (page: Document) =>
  page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? undefined

async function servedEntry(cause: unknown): Promise<string | undefined> {
  try {
    const answer = await fetch('/', { cache: 'no-store' })
    if (!answer.ok) throw new Error(`the page responded with status ${answer.status}`)
    return entryOf(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  } catch {
    const details = { code: 'unreachable', status: null, detail: null, traceId: null } as const
    throw new ApiProblem(details, { cause })
  }
}

/** Whether no reload has left this build yet; without storage, unknown. */
function mayReloadFrom(entry: string): boolean {
  try {
    const left = sessionStorage.getItem(reloadedKey)?.split(' ') ?? []
    if (left.includes(entry)) return false
    sessionStorage.setItem(reloadedKey, [...left, entry].join(' '))
    return true
  } catch {
    return false
  }
}
