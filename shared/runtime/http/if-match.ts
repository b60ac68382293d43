import { RequestProblem } from './problem.ts'

/** The ETag of something whose versions are numbered. */
export const versionTag = (version: number): string => `"${version}"`

/** The tags of If-Match. @throws RequestProblem precondition_required without the header. */
export function requiredTags(header: string | undefined): readonly string[] {
  if (header === undefined)
    throw new RequestProblem('precondition_required', {
      detail: 'Send If-Match with the ETag of the version that you have read.',
    })
  return header.split(',').map((tag) => tag.trim())
}

/**
 * Whether one of the tags names this version (RFC 9110, section 13.1.1). A proxy that compresses makes
 * our strong tags weak; a number of a version means the same in both.
 */
export const namesVersion = (tags: readonly string[], version: number): boolean =>
  tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === versionTag(version))

type Versioned = { readonly version: number; readonly updatedAt: Date }
type Said = {
  /** Who changed it, where one user alone may. */
  readonly by?: string
  readonly advice?: string
}

/** @throws RequestProblem precondition_failed unless one of the tags names the version. */
export function requireVersion(tags: readonly string[], stored: Versioned, said: Said = {}): void {
  if (!namesVersion(tags, stored.version)) throw hasChanged(stored, said)
}

/** The problem of a change that is based on an older version. */
export const hasChanged = (
  { version, updatedAt }: Versioned,
  { by, advice = 'Read it again.' }: Said = {},
): RequestProblem =>
  new RequestProblem('precondition_failed', {
    detail: `${by === undefined ? 'It was changed' : `${by} changed it`} at ${updatedAt.toISOString()}; it is version ${version} now. ${advice}`,
    headers: { etag: versionTag(version) },
  })
