import { A } from '@solidjs/router'
import { useI18n } from '../../i18n/I18n.tsx'

export function NotFound() {
  const { messages } = useI18n()
  return (
    <>
      <h1>{messages().pageNotFound}</h1>
      <p>
        <A href="/">{messages().backToOverview}</A>
      </p>
    </>
  )
}
