import type { PdfBlock, PdfFront } from '@otel-bi/documents/pdf/document'
import type { ReportAnswers } from '../answers.ts'
import type { Finding } from '../findings/finding.ts'
import { businesses, keyFiguresOf, tilesOf } from '../key-figures.ts'
import { textOf } from '../words/findings.ts'
import type { Presenter } from '../words/presenter.ts'
import { type ReportWords, reportWords } from '../words/words.ts'

/** The answer on one page: the period, both businesses' figures, and what to know first. */
export function frontPage(
  answers: ReportAnswers,
  findings: readonly Finding[],
  show: Presenter,
): PdfFront {
  const words = reportWords[show.language]
  const tiles = businesses.flatMap((business): PdfBlock[] => {
    const figures = keyFiguresOf(answers, business)
    if (figures.length === 0) return []
    return [
      { kind: 'heading', text: business.name },
      { kind: 'tiles', tiles: tilesOf(answers, figures, business, show) },
    ]
  })
  return {
    title: words.title,
    subtitle: periods(answers, words, show).join(' · '),
    blocks: [
      ...tiles,
      { kind: 'heading', text: words.findingsTitle },
      findings.length === 0
        ? { kind: 'text', text: words.noFindings }
        : { kind: 'findings', findings: findings.map((finding) => textOf(finding, show)) },
    ],
  }
}

/** `AdventureWorks: November 30, 2012 – November 29, 2013`, of each business that answered. */
export const periods = (answers: ReportAnswers, words: ReportWords, show: Presenter): string[] =>
  businesses.flatMap(({ name, kpis }) => {
    const { from, to } = answers[kpis]?.meta ?? {}
    return from && to ? [words.period(name, show.range(from, to))] : []
  })
