import { storedSetting } from '../settings/stored-setting.ts'

const frames = ['untried', 'refused'] as const
const isFrame = (value: unknown): value is (typeof frames)[number] =>
  frames.some((frame) => frame === value)
const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * Where this browser is signed in, as its next page wants to know before it has the gateway's settings; an empty
 * authority says nowhere. before-paint.js reads it too.
 */
export function rememberedProvider() {
  const [authority, setAuthority] = storedSetting('provider', isText, '')
  const [frame, setFrame] = storedSetting('provider-frame', isFrame, 'untried')
  return { authority, setAuthority, frame, setFrame }
}
