import { ErrorTimeout } from 'oidc-client-ts'
import { rememberedProvider } from './remembered-provider.ts'

const failedKey = 'otel-bi.silent-start-failed'

/**
 * Whether a page may begin by asking the provider in a hidden frame, which spares it the second document of a
 * redirect: in a browser that has signed in there before, until it has failed. In one tab where the provider
 * wants the user, since its session has ended or it gets no cookies in a frame; in the browser where nothing
 * comes back, since the provider may not be framed.
 */
export function createSilentStart(authority: string, tab: Pick<Storage, 'getItem' | 'setItem'>) {
  const known = rememberedProvider()
  return {
    mayTry: () =>
      known.authority() === authority &&
      known.frame() !== 'refused' &&
      tab.getItem(failedKey) === null,
    failed(error: unknown) {
      if (error instanceof ErrorTimeout) known.setFrame('refused')
      else tab.setItem(failedKey, 'yes')
    },
    signedIn: () => known.setAuthority(authority),
    signedOut() {
      known.setAuthority('')
      known.setFrame('untried')
      known.setFigures('none')
    },
  }
}
