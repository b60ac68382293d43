import { storedSetting } from '../settings/stored-setting.ts'

const frames = ['untried', 'refused'] as const
const isFrame = (value: unknown): value is (typeof frames)[number] =>
  frames.some((frame) => frame === value)
const figuresGiven = ['none', 'given'] as const
const isGiven = (value: unknown): value is (typeof figuresGiven)[number] =>
  figuresGiven.some((given) => given === value)
const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * Where this browser is signed in, as its next page wants to know before it has the gateway's settings; an empty
 * authority says nowhere. And whether its user was given figures, as the page wants to know before the server says
 * who that is. before-paint.js reads it too.
 */
export function rememberedProvider() {
  const [authority, setAuthority] = storedSetting('provider', isText, '')
  const [frame, setFrame] = storedSetting('provider-frame', isFrame, 'untried')
  const [figures, setFigures] = storedSetting('provider-figures', isGiven, 'none')
  return { authority, setAuthority, frame, setFrame, figures, setFigures }
}
