import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { OverviewFigures } from '../pages/overview/OverviewFigures.tsx'

/** While the server says who the user is: the shape of a page, and the landing page's figures on their way. */
export function FirstFigures() {
  const place = useLocation()
  return (
    <>
      <PageSkeleton />
      <Show when={place.pathname === '/'}>
        <OverviewFigures />
      </Show>
    </>
  )
}
