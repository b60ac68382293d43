import { SqlSyntaxError, tokenize } from './tokenizer.ts'

export class ReadOnlyViolation extends Error {
  override readonly name = 'ReadOnlyViolation'
}

/** Words that can change data, leave the database, stall the server or start another statement. */
export const forbiddenWords: ReadonlySet<string> = new Set(
  `ALTER ANALYZE ATTACH BACKUP BEGIN BULK CALL CHECKPOINT COMMIT COPY CREATE DBCC DECLARE DELETE DENY
  DETACH DISABLE DROP ENABLE EXEC EXECUTE EXPORT GO GRANT IMPORT INSERT INSTALL INTO KILL LOAD MERGE
  OPENDATASOURCE OPENQUERY OPENROWSET OPENXML PRAGMA PRINT RAISERROR RECONFIGURE RESTORE REVERT REVOKE
  ROLLBACK SAVE SET SHUTDOWN THROW TRUNCATE UPDATE UPDATETEXT USE VACUUM WAITFOR WRITETEXT`.split(
    /\s+/,
  ),
)

const forbiddenPrefix = /^(?:SP_|XP_|FN_XE_|READ_|WRITE_|##|#)/

/**
 * Lets one SELECT (or WITH … SELECT) pass and nothing else. Words inside strings, quoted names and
 * comments do not count, so a column called "Update" is fine and a hidden statement is not.
 * @throws ReadOnlyViolation naming what was refused and where.
 */
export function assertReadOnly(sql: string): void {
  const tokens = significantTokens(sql)
  const first = tokens[0]
  if (first?.kind !== 'word' || !/^(?:SELECT|WITH)$/i.test(first.text))
    throw new ReadOnlyViolation(
      `a statement starts with SELECT or WITH, not ${first?.text ?? 'nothing'}`,
    )
  for (const [index, token] of tokens.entries()) {
    if (token.text === ';' && index < tokens.length - 1)
      throw new ReadOnlyViolation(`a second statement follows at offset ${token.offset}`)
    if (token.kind !== 'word') continue
    const word = token.text.toUpperCase()
    if (forbiddenWords.has(word) || forbiddenPrefix.test(word))
      throw new ReadOnlyViolation(`${word} at offset ${token.offset} is not part of a read`)
  }
}

function significantTokens(sql: string) {
  try {
    return tokenize(sql).filter((token) => token.kind !== 'comment')
  } catch (error) {
    if (error instanceof SqlSyntaxError) throw new ReadOnlyViolation(error.message)
    throw error
  }
}
