const levels = [0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99]

/** A stock question to compute; no two of 10,000 turns have the same answer. */
export const newQuestion = (turn: number): string =>
  `/api/wwi/stock/recommendations?days_back=${30 + (turn % 1_000)}&service_level=${levels[Math.trunc(turn / 1_000) % levels.length]}`
