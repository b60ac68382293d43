import { storedSetting } from '../settings/stored-setting.ts'

const answers = ['yes', 'no'] as const
const isAnswer = (value: unknown): value is (typeof answers)[number] =>
  answers.some((answer) => answer === value)

const signedInSetting = () => storedSetting('signed-in', isAnswer, 'no')

/** Whether this browser has been signed in, and will want the scripts that know how. */
export const hasSignedIn = (): boolean => signedInSetting()[0]() === 'yes'

const failedKey = 'otel-bi.silent-start-failed'

/**
 * Whether a page may begin by asking the provider in a hidden frame, which spares it the second document of a
 * redirect: only in a browser that has signed in before, and, in one tab, until that has failed once. It fails
 * where the session has ended and where the provider cannot be framed or gets no cookies in a frame.
 */
export function createSilentStart(tab: Pick<Storage, 'getItem' | 'setItem'>) {
  const [signedIn, setSignedIn] = signedInSetting()
  return {
    mayTry: () => signedIn() === 'yes' && tab.getItem(failedKey) === null,
    failed: () => tab.setItem(failedKey, 'yes'),
    signedIn: () => setSignedIn('yes'),
    signedOut: () => setSignedIn('no'),
  }
}
