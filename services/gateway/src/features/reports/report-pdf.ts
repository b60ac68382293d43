import type { PdfDocument } from '@otel-bi/documents/pdf/document'
import { madeSection, methodSection } from './pages/appendix.ts'
import { frontPage } from './pages/front.ts'
import { keyFiguresSection } from './pages/key-figures.ts'
import { viewSections } from './pages/views.ts'
import type { ReportContent } from './report-content.ts'
import { reportWords } from './words/words.ts'

/** The answer on the first page, a section per view, the method, and how it was made. */
export function reportPdf(content: ReportContent): PdfDocument {
  const { facts, sections, answers, findings, show, paper } = content
  const { title, subject } = reportWords[show.language]
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
