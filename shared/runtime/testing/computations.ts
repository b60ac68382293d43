import { createReviewer, type Reviewer, type ReviewQuestion } from '../anomalies/reviewer.ts'
import { createForecaster, type Forecaster } from '../forecast/forecaster.ts'

export type Computations = {
  readonly forecaster: Forecaster
  readonly reviewer: Reviewer
}

let shared: Computations | undefined

/** No test of these is about time: a busy machine has six times as much as production gives. */
const patient = { timeoutMs: 120_000 }

/**
 * What all test files of a process compute with: what one service has computed the others get, if they ask the very
 * same question, the whole series and all. A service with other rows asks another question. Its workers end with the process.
 */
export function sharedComputations(): Computations {
  shared ??= share(createForecaster(patient), createReviewer(patient))
  return shared
}

function share(forecaster: Forecaster, reviewer: Reviewer): Computations {
  const forecast = once(forecaster.forecast)
  const review = once((question: ReviewQuestion) => reviewer.review(crypto.randomUUID(), question))
  const close = () => undefined
  return {
    forecaster: { forecast, close },
    reviewer: { review: (_key, question) => review(question), close },
  }
}

/** Computes each question once; one that failed is computed again. */
function once<Question, Answer>(compute: (question: Question) => Promise<Answer>) {
  const known = new Map<string, Promise<Answer>>()
  return (question: Question): Promise<Answer> => {
    const key = JSON.stringify(question)
    const earlier = known.get(key)
    if (earlier) return earlier
    const asked = compute(question)
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    return asked
  }
}
