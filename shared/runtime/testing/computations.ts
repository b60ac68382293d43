import { createReviewer, type Reviewer } from '../anomalies/reviewer.ts'
import { createForecaster, type Forecaster } from '../forecast/forecaster.ts'

export type Computations = {
  readonly forecaster: Forecaster
  readonly reviewer: Reviewer
  readonly close: () => void
}

export function createComputations(): Computations {
  const forecaster = createForecaster()
  const reviewer = createReviewer()
  return {
    forecaster,
    reviewer,
    close() {
      forecaster.close()
      reviewer.close()
    },
  }
}

/**
 * For several services that are compared: what one has computed the others get, if they ask the very same question,
 * the whole series and all. A service with other rows asks another question.
 */
export function shareComputations(): Computations {
  const { forecaster, reviewer, close } = createComputations()
  const forecast = once(forecaster.forecast)
  const review = once((question: Parameters<Reviewer['review']>[1]) =>
    reviewer.review(crypto.randomUUID(), question),
  )
  return {
    forecaster: { forecast, close },
    reviewer: { review: (_key, question) => review(question), close },
    close,
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
