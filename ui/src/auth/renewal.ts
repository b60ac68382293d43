import { ErrorResponse, User, type UserManager } from 'oidc-client-ts'
import type { TabMessage, Tabs } from './tabs.ts'

/** What a provider says when it has trouble of its own: nothing about the session. */
const passing = ['server_error', 'temporarily_unavailable']

/** Whether the provider itself says that this session cannot be renewed without its user. */
export const isEnd = (error: unknown): boolean =>
  error instanceof ErrorResponse && !passing.includes(error.error ?? '')

/**
 * How long a token is used before it is renewed, in seconds: until its last minute, or three quarters of a
 * shorter life. A minute before the end alone would renew a token of one minute without a pause.
 */
export const renewAfter = (expiresIn: number): number => Math.max(expiresIn - 60, expiresIn * 0.75)

/** A message of another tab may be on its way when its lock is free already. */
const messageMs = 1_000

/**
 * A fresh access token for every tab: one asks the provider, the others take what it got.
 * @throws what the provider or the network says; `isEnd` says whether that is final.
 */
export async function renewForAll(manager: UserManager, tabs: Tabs): Promise<string | undefined> {
  const before = (await manager.getUser())?.access_token
  const other = async () => {
    const user = await manager.getUser()
    return user && !user.expired && user.access_token !== before ? user.access_token : undefined
  }
  return tabs.alone(async (waited) => {
    const heard = await other()
    if (heard !== undefined) return heard
    if (waited) {
      await tabs.nextMessage(messageMs)
      const late = await other()
      if (late !== undefined) return late
    }
    const user = await renewAtProvider(manager)
    if (user) tellTabs(user, tabs)
    return user?.access_token
  })
}

/**
 * By the refresh token; where the provider takes that no more, through its own session. A grant may
 * be gone, replaced by another tab's say, while the user is still signed in.
 */
async function renewAtProvider(manager: UserManager): Promise<User | null> {
  const refreshes = (await manager.getUser())?.refresh_token !== undefined
  try {
    return await manager.signinSilent()
  } catch (error) {
    if (!refreshes || !isEnd(error)) throw error
    return manager.signinSilent({ forceIframeAuth: true })
  }
}

/** The access token alone: a refresh token is used by the tab that got it and by no other. */
export function tellTabs(user: User, tabs: Tabs): void {
  const { access_token: accessToken, expires_at: expiresAt, profile } = user
  if (expiresAt !== undefined)
    tabs.post({ kind: 'renewed', subject: profile.sub, accessToken, expiresAt })
}

/** Takes what another tab got, if this one is signed in as the same user; says whether it did. */
export async function adopt(
  manager: UserManager,
  message: Extract<TabMessage, { kind: 'renewed' }>,
): Promise<boolean> {
  const user = await manager.getUser()
  if (user?.profile.sub !== message.subject) return false
  const renewed = new User({
    ...user,
    access_token: message.accessToken,
    expires_at: message.expiresAt,
  })
  await manager.storeUser(renewed)
  await manager.events.load(renewed)
  return true
}
