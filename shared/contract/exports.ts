import { z } from '@hono/zod-openapi'
import { type Role, requires } from './access.ts'
import { choiceParameter, flagParameter, timeZone } from './parameters.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute } from './route.ts'
import type { BusinessView, View } from './view.ts'
import { views } from './views.ts'

export const exportFormats = ['xlsx', 'pdf', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8; header=present',
} as const satisfies Record<ExportFormat, string>

export const exportFormat = choiceParameter(exportFormats, 'The kind of file.')

/**
 * Maximum rows of a file per format. A PDF, which is for reading, is truncated and says so; the
 * others, which are for computing, are refused. A sheet can hold 1,048,575 rows.
 */
export const exportMaxRows: Record<ExportFormat, number> = {
  xlsx: 1_000_000,
  pdf: 5_000,
  csv: 1_000_000,
}

const file = z.string().openapi({ format: 'binary', example: 'the bytes of the file' })

/** A response that is a file of one of the media types. */
export const fileResponse = (description: string, types: readonly string[]) => ({
  200: { description, content: Object.fromEntries(types.map((type) => [type, { schema: file }])) },
})

/** What a view's own route must have for an export to be made of it. */
export type ExportableRoute = {
  readonly path: string
  readonly operationId: string
  readonly tags: readonly string[]
  readonly request: { readonly query: z.ZodObject }
}

export const exportPath = ({ domain, id }: View) => `/api/${domain}/export/${id}`

export const viewOf = ({ path }: { readonly path: string }): BusinessView | undefined =>
  views.find((view) => view.path === path)

/** A limit beside a cursor is a page's; alone it is part of what is asked. */
const pageMarks = (shape: object) => ('cursor' in shape ? ['limit', 'cursor'] : [])

const csvDialects = ['machine', 'spreadsheet'] as const

/** Format options of a file; the view's own parameters choose its rows. */
export const fileOptions = z.object({
  time_zone: timeZone.optional(),
  csv_dialect: choiceParameter(
    csvDialects,
    'machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark of the locale in Accept-Language, so that a spreadsheet opens it correctly. Default: machine.',
  ).optional(),
  csv_sep_line: flagParameter(
    'Begin a CSV with a line such as `sep=;`, which Excel reads as the separator and other programs as data. Default: false.',
  ).optional(),
})

const fileHeaders = z.object({
  'accept-language': z.string().optional().openapi({
    description:
      'Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en.',
    example: 'hr-HR',
  }),
})

/** The parameters of a view's file: the view's own without paging, and a format. */
export const exportQuery = (query: z.ZodObject) =>
  z.strictObject({
    format: exportFormat,
    ...Object.fromEntries(
      Object.entries(query.shape).filter(([name]) => !pageMarks(query.shape).includes(name)),
    ),
    ...fileOptions.shape,
  })

/** What a call for a file takes, and what it gives. */
export const fileExchange = (query: z.ZodObject) => ({
  request: { query: exportQuery(query), headers: fileHeaders },
  responses: { ...fileResponse('The file', Object.values(mediaTypes)), ...analyticsProblems },
})

/** The export of a view: all its rows, by its own parameters, to those who may have files of it. */
export const exportRoute = (view: View, route: ExportableRoute, role: Role = 'analyst') =>
  createRoute({
    method: 'get',
    path: exportPath(view),
    operationId: route.operationId.replace(/^(get|list)/, 'export'),
    tags: [...route.tags],
    summary: `${view.title} as a file`,
    description: `${view.description} The numbers are those of \`${view.path}\`. A PDF holds ${exportMaxRows.pdf} rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.`,
    ...requires(role),
    ...fileExchange(route.request.query),
  })

/** The exports of those routes that answer with a view. */
export const exportRoutesOf = (routes: readonly ExportableRoute[]) =>
  routes.flatMap((route) => {
    const view = viewOf(route)
    return view ? [exportRoute(view, route)] : []
  })
