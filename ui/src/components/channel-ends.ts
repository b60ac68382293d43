import type { Formats } from '../format/formats.ts'
import type { Messages } from '../i18n/en.ts'

type ChannelEnds = { readonly reseller: string | null; readonly internet: string | null }

/** Why windows of one channel end on other days than those of both; null where they do not. */
export function channelEndsText(
  ends: ChannelEnds | undefined,
  formats: Formats,
  messages: Messages,
): string | null {
  const { reseller = null, internet = null } = ends ?? {}
  if (reseller === null || internet === null || reseller === internet) return null
  return messages.channelEnds(formats.date(reseller), formats.date(internet))
}
