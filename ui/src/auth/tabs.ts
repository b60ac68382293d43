/** A message between tabs of one dashboard, kept in memory by pages of this origin only. */
export type TabMessage =
  | {
      readonly kind: 'renewed'
      readonly subject: string
      readonly accessToken: string
      /** Unix seconds. */
      readonly expiresAt: number
    }
  | { readonly kind: 'signed-out' }

export type Tabs = {
  readonly post: (message: TabMessage) => void
  /** Runs work while no other tab does; `waited` says that another one did just before. */
  readonly alone: <T>(work: (waited: boolean) => Promise<T>) => Promise<T>
  /** Resolves at the next message, once it has been dealt with, or after so many milliseconds. */
  readonly nextMessage: (withinMs: number) => Promise<void>
}

/**
 * Joins the tabs of one dashboard.
 * @param name of the session they share: the provider and the client.
 * @param onMessage what to do with what another tab says.
 */
export function joinTabs(
  name: string,
  onMessage: (message: TabMessage) => Promise<void>,
  locks: LockManager = navigator.locks,
): Tabs {
  const channel = new BroadcastChannel(name)
  let listeners: (() => void)[] = []
  channel.addEventListener('message', async ({ data }) => {
    if (!isTabMessage(data)) return
    await onMessage(data)
    for (const listener of listeners.splice(0)) listener()
  })
  return {
    post: (message) => channel.postMessage(message),
    async alone(work) {
      const free = await locks.request(name, { ifAvailable: true }, async (lock) =>
        lock ? { result: await work(false) } : undefined,
      )
      return free ? free.result : locks.request(name, () => work(true))
    },
    nextMessage: (withinMs) =>
      new Promise((resolve) => {
        listeners.push(resolve)
        setTimeout(() => {
          listeners = listeners.filter((listener) => listener !== resolve)
          resolve()
        }, withinMs)
      }),
  }
}

/** A tab of another build may send other messages. */
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  if (data.kind === 'signed-out') return true
  return (
    data.kind === 'renewed' &&
    'subject' in data &&
    typeof data.subject === 'string' &&
    'accessToken' in data &&
    typeof data.accessToken === 'string' &&
    'expiresAt' in data &&
    typeof data.expiresAt === 'number'
  )
}
