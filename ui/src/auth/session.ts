import { signInPaths } from '@otel-bi/contract/dashboard'
import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts'
import { type Accessor, createSignal } from 'solid-js'
import { adopt, isEnd, renewAfter, renewForAll, tellTabs } from './renewal.ts'
import { createSilentStart } from './silent-start.ts'
import { joinTabs, type TabMessage } from './tabs.ts'

/**
 * `ended`: it was valid, and cannot be renewed. `refused`: the provider or the server did not take
 * the sign-in. From these nothing leads back to the provider but a click, so nothing can go in circles.
 */
type SessionState = 'starting' | 'signed-in' | 'signed-out' | 'ended' | 'refused' | 'unreachable'

export type Session = {
  readonly state: Accessor<SessionState>
  /** What to call the user; undefined when the provider does not say. */
  readonly name: Accessor<string | undefined>
  /** A token that has not expired, renewed when it had to be; undefined when there is none. */
  readonly token: () => Promise<string | undefined>
  /** Another token after the server refused this one; undefined when there is none. */
  readonly tokenAfter: (refused: string | null) => Promise<string | undefined>
  /** The server refuses even a fresh token. */
  readonly refuse: () => Promise<void>
  readonly signIn: () => Promise<void>
  readonly signOut: () => Promise<void>
}

type Page = {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash' | 'assign'>
  /** Shows another address of the dashboard in place of this one. */
  readonly show: (path: string) => void
}

const retryMs = 10_000
/** How long the provider has to answer in a hidden frame before the page goes to it itself. */
const frameSeconds = 5

/**
 * Signs in, or completes what the provider sent the browser back with, and then keeps the session
 * alive, together with the dashboard's other tabs.
 */
export function startSession(manager: UserManager, page: Page): Session {
  const [state, setState] = createSignal<SessionState>('starting')
  const [name, setName] = createSignal<string>()
  let renewal: Promise<string | undefined> | undefined
  let due: ReturnType<typeof setTimeout> | undefined
  const { authority, client_id } = manager.settings
  const silentStart = createSilentStart(authority, sessionStorage)
  const tabs = joinTabs(`otel-bi.session ${authority} ${client_id}`, hear)

  const fail = (error: unknown) =>
    setState(error instanceof ErrorResponse ? 'refused' : 'unreachable')

  function signedInAs(user: User, path?: string) {
    const { profile } = user
    setName(profile.name ?? profile.preferred_username ?? profile.email)
    if (path !== undefined) page.show(path)
    silentStart.signedIn()
    setState('signed-in')
    tellTabs(user, tabs)
  }

  async function start() {
    const user = silentStart.mayTry()
      ? await manager
          .signinSilent({ silentRequestTimeoutInSeconds: frameSeconds })
          .catch(silentStart.failed)
      : null
    // The user has signed out in another tab meanwhile.
    if (state() !== 'starting') await manager.removeUser()
    else if (user) signedInAs(user)
    else await signIn()
  }

  async function signIn() {
    setState('starting')
    const { pathname, search, hash } = page.location
    const isOwn = Object.values(signInPaths).some((path) => path === pathname)
    await manager.signinRedirect({ state: isOwn ? '/' : pathname + search + hash }).catch(fail)
  }

  async function complete() {
    try {
      const user = await manager.signinRedirectCallback()
      signedInAs(user, typeof user.state === 'string' ? user.state : '/')
    } catch (error) {
      // An answer to a question that this tab never asked is no trouble of the network.
      if (error instanceof Error && /state/.test(error.message)) setState('refused')
      else fail(error)
    }
  }

  /** Without its tokens a session cannot come back by itself. */
  async function stop(reason: 'ended' | 'refused' | 'signed-out') {
    setState(reason)
    await manager.removeUser()
  }

  const renew = () => {
    renewal ??= renewForAll(manager, tabs)
      .then(renewed, notRenewed)
      .finally(() => {
        renewal = undefined
      })
    return renewal
  }

  async function renewed(token: string | undefined) {
    if (state() === 'unreachable') setState('signed-in')
    if (state() === 'signed-in') return token
    // The user has signed out in another tab meanwhile.
    await manager.removeUser()
    return undefined
  }

  async function hear(message: TabMessage) {
    if (message.kind === 'signed-out') await stop('signed-out')
    else if ((await adopt(manager, message)) && state() === 'unreachable') setState('signed-in')
  }

  async function notRenewed(error: unknown) {
    if (isEnd(error)) return void (await stop('ended'))
    const user = await manager.getUser()
    if (user?.expired) {
      setState('unreachable')
      setTimeout(() => state() === 'unreachable' && renew(), retryMs)
    }
    return undefined
  }

  async function token() {
    if (state() !== 'signed-in') return undefined
    const user = await manager.getUser()
    return user && !user.expired ? user.access_token : renew()
  }

  async function tokenAfter(refused: string | null) {
    const current = await token()
    return current === undefined || current !== refused ? current : renew()
  }

  async function signOut() {
    setState('starting')
    silentStart.signedOut()
    tabs.post({ kind: 'signed-out' })
    // Without logout at the provider, the dashboard's own tokens are still removed.
    await manager.signoutRedirect().catch(() => page.location.assign(signInPaths.signedOut))
  }

  manager.events.addUserLoaded(({ expires_in }) => {
    clearTimeout(due)
    if (expires_in === undefined) return
    due = setTimeout(() => state() === 'signed-in' && renew(), renewAfter(expires_in) * 1_000)
  })
  // A user who returns from the provider with the Back button did not want to sign in.
  window.addEventListener('pageshow', ({ persisted }) => persisted && setState('signed-out'))
  if (page.location.pathname === signInPaths.signedOut) setState('signed-out')
  else void (page.location.pathname === signInPaths.callback ? complete() : start())
  return { state, name, token, tokenAfter, refuse: () => stop('refused'), signIn, signOut }
}
