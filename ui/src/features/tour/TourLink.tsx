import { A } from '@solidjs/router'
import { useMessages } from '../../i18n/I18n.tsx'
import { tourMessages } from './messages.ts'
import { tourLink } from './tour-link.ts'

/** Starts the tour, from any page. */
export function TourLink() {
  const words = useMessages(tourMessages)
  return (
    <A href={tourLink} noScroll>
      {words().take}
    </A>
  )
}
