import { Panel } from '../../components/Panel.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import { tableQuestion } from './pivot-question.ts'
import { QuestionFacts } from './QuestionFacts.tsx'
import type { Exploration } from './use-exploration.ts'

/** How the table of the page was made. */
export function ExplainPanel(props: { explore: Exploration }) {
  const words = useMessages(exploreMessages)
  const { model } = props.explore
  const question = () => tableQuestion(model, props.explore.question(), props.explore.page())
  return (
    <Panel testId="explore-explain" title={words().explained}>
      <QuestionFacts model={model} question={question()} />
    </Panel>
  )
}
