import { fromScript } from '../../components/from-script.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'

/** The rest of a figure's explanation. Few readers open it, so that it comes with a script of its own. */
export const AnswerDetails = fromScript(
  'answer-facts',
  async () => (await import('./AnswerFacts.tsx')).AnswerFacts,
  () => <Skeleton width="100%" height="8rem" />,
)
