import { useQuery } from '@tanstack/solid-query'
import { type Component, createComponent, type JSX } from 'solid-js'
import { importScript } from '../api/import-script.ts'
import { QueryView } from './QueryView.tsx'

/**
 * A component that comes with a script of its own. While the script is not there its place says why,
 * as an answer's does, and it is fetched again. A query and not `lazy`: that keeps a failure forever,
 * and its Suspense hides a whole page while one part is loading.
 * @param name of the script, unique.
 */
export function fromScript<P extends Record<string, unknown>>(
  name: string,
  load: () => Promise<Component<P>>,
  place: () => JSX.Element = () => null,
): Component<P> & { preload: () => void } {
  const part = (props: P) => {
    const script = useQuery(() => ({
      queryKey: ['script', name],
      // A module itself is frozen, and the query keeps its data in a store.
      queryFn: async () => ({ Part: await importScript(load) }),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
    }))
    return (
      <QueryView query={script} skeleton={place()}>
        {(loaded) => createComponent(loaded().Part, props)}
      </QueryView>
    )
  }
  return Object.assign(part, { preload: () => void load().catch(() => undefined) })
}
