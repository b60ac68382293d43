import type { PdfDocument } from '@otel-bi/documents/pdf/document'
import { factsOf } from './findings/facts.ts'
import { findingsOf } from './findings/findings.ts'
import { madeSection, methodSection } from './pages/appendix.ts'
import { frontPage } from './pages/front.ts'
import { keyFiguresSection } from './pages/key-figures.ts'
import { viewSections } from './pages/views.ts'
import type { ReportContent } from './report-content.ts'
import { reportWords } from './words/words.ts'

/** The answer on the first page, a section per view, the method, and how it was made. */
export function reportPdf({ facts, sections, answers, show, paper }: ReportContent): PdfDocument {
  const { title, subject } = reportWords[show.language]
  const findings = findingsOf(factsOf(answers, sections))
  return {
    title,
    subject,
    language: show.language,
    paper,
    orientation: 'portrait',
    createdAt: facts.createdAt.toISOString(),
    front: frontPage(answers, findings, show),
    sections: [
      keyFiguresSection(answers, sections, show),
      ...sections.flatMap((section) => viewSections(section, answers, show)),
      methodSection(answers, show),
      madeSection(facts, sections, show),
    ],
  }
}
