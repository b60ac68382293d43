import { A } from '@solidjs/router'
import { useMessages } from '../../i18n/I18n.tsx'
import { useCarried } from '../../url-state/use-dates.ts'
import { tourMessages } from './messages.ts'
import { tourParameter } from './tour-link.ts'

/** Starts the tour, from any page, over the dates of this one. */
export function TourLink() {
  const words = useMessages(tourMessages)
  const carried = useCarried()
  const href = () => {
    const overview = carried('/')
    return `${overview}${overview.includes('?') ? '&' : '?'}${tourParameter}=1`
  }
  return (
    <A href={href()} noScroll>
      {words().take}
    </A>
  )
}
