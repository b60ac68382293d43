import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { rememberedProvider } from '../auth/remembered-provider.ts'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { OverviewFigures } from '../pages/overview/OverviewFigures.tsx'

/**
 * While the server says who the user is: the shape of a page, and the landing page's figures on their way to one
 * who was given them before.
 */
export function FirstFigures() {
  const place = useLocation()
  const { figures } = rememberedProvider()
  return (
    <>
      <PageSkeleton />
      <Show when={place.pathname === '/' && figures() === 'given'}>
        <OverviewFigures />
      </Show>
    </>
  )
}
