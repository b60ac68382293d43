import { storedSetting } from '../settings/stored-setting.ts'

const frames = ['untried', 'refused'] as const
const isFrame = (value: unknown): value is (typeof frames)[number] =>
  frames.some((frame) => frame === value)
const answers = ['unknown', 'given', 'refused'] as const
const isAnswer = (value: unknown): value is (typeof answers)[number] =>
  answers.some((answer) => answer === value)
const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * Where this browser is signed in, as its next page wants to know before it has the gateway's settings, and whether
 * the user may see figures there, before the server has said who it is; an empty authority says nowhere. before-paint.js reads it too.
 */
export function rememberedProvider() {
  const [authority, setAuthority] = storedSetting('provider', isText, '')
  const [frame, setFrame] = storedSetting('provider-frame', isFrame, 'untried')
  const [figures, setFigures] = storedSetting('provider-figures', isAnswer, 'unknown')
  return { authority, setAuthority, frame, setFrame, figures, setFigures }
}
