/** Work that waits; `begin` is called when a place is taken for it, and returns whether it still wants it. */
export type Turn = { readonly subject: string; readonly begin: () => boolean }

/** Places for work, given by max-min fairness: to the caller that holds the fewest, of equals to who came first. */
export function createFairTurns(places: number) {
  const held = new Map<string, number>()
  let queue: readonly Turn[] = []
  let taken = 0
  const heldBy = (subject: string) => held.get(subject) ?? 0
  const hold = (subject: string) => {
    taken += 1
    held.set(subject, heldBy(subject) + 1)
  }
  const next = () =>
    queue.reduce<Turn | undefined>(
      (first, turn) => (first && heldBy(first.subject) <= heldBy(turn.subject) ? first : turn),
      undefined,
    )
  const leave = (turn: Turn) => {
    queue = queue.filter((other) => other !== turn)
  }
  return {
    /** Takes a free place, if there is one. */
    take(subject: string): boolean {
      if (taken >= places) return false
      hold(subject)
      return true
    },
    wait(turn: Turn): void {
      queue = [...queue, turn]
    },
    leave,
    /** How many wait, of all callers or of one. */
    waiting: (subject?: string): number =>
      subject === undefined
        ? queue.length
        : queue.filter((turn) => turn.subject === subject).length,
    /** Frees a place, which the next that waits and still wants it takes. */
    giveBack(subject: string): void {
      taken -= 1
      if (heldBy(subject) === 1) held.delete(subject)
      else held.set(subject, heldBy(subject) - 1)
      for (let turn = next(); turn; turn = next()) {
        leave(turn)
        if (!turn.begin()) continue
        hold(turn.subject)
        return
      }
    },
  }
}
