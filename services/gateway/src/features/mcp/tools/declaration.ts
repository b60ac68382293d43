import type { Asked, PageLink } from './page.ts'

/** A tool: one question, asked of one of several operations of the API. */
export type ToolDeclaration = {
  readonly name: string
  readonly title: string
  /** What it is for, in the words of the one who asks. */
  readonly about: string
  /** The argument that chooses an operation; a tool with one operation has none. */
  readonly choose?: { readonly name: string; readonly about: string }
  /** `METHOD /path` of each operation, by the value that chooses it. */
  readonly operations: Readonly<Record<string, string>>
  readonly page: PageLink
}

const domainAbout = 'aw: AdventureWorks, bicycles. wwi: WideWorldImporters, novelty goods.'

/** The same operation of both domains. */
export const ofDomains = (path: (domain: 'aw' | 'wwi') => string) => ({
  choose: { name: 'domain', about: domainAbout },
  operations: { aw: `GET ${path('aw')}`, wwi: `GET ${path('wwi')}` },
})

/** The one operation of a tool. */
export const only = (operation: string) => ({ operations: { only: operation } })

export const domainPage = ({ choice }: Pick<Asked, 'choice'>) =>
  choice.startsWith('aw') ? '/adventureworks' : '/wideworldimporters'
