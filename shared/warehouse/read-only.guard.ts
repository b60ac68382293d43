import { SqlSyntaxError, type Token, tokenize } from './tokenizer.ts'

export class ReadOnlyViolation extends Error {
  override readonly name = 'ReadOnlyViolation'
}

/** Words that can change data, leave the database, stall the server or start another statement. */
export const forbiddenWords: ReadonlySet<string> = new Set(
  `ADD ALTER ANALYZE ATTACH BACKUP BEGIN BULK CALL CHECKPOINT CLOSE COMMIT COPY CREATE DBCC DEALLOCATE
  DECLARE DELETE DENY DETACH DISABLE DROP ENABLE EXEC EXECUTE EXPORT GO GOTO GRANT HOLDLOCK IF IMPORT
  INSERT INSTALL INTO KILL LINENO LOAD MERGE NEXTVAL OPEN OPENDATASOURCE OPENQUERY OPENROWSET OPENXML
  PRAGMA PREPARE PRINT RAISERROR READTEXT RECEIVE RECONFIGURE RESET RESTORE RETURN REVERT REVOKE
  ROLLBACK SAVE SEND SET SETUSER SHUTDOWN TABLOCK TABLOCKX THROW TRUNCATE UPDATE UPDATETEXT UPDLOCK USE
  VACUUM WAITFOR WHILE WRITETEXT XLOCK`.split(/\s+/),
)

const forbiddenPrefix = /^(?:SP_|XP_|FN_|READ_|WRITE_|#)/

/** Server, database, schema, table: a name this long reaches beyond its database. */
const longestName = 3

/**
 * Lets one SELECT (or WITH … SELECT) pass and nothing else. Words inside strings, quoted names and
 * comments do not count, so a column called "Update" is fine and a hidden statement is not.
 * @throws ReadOnlyViolation naming what was refused and where.
 */
export function assertReadOnly(sql: string): void {
  const tokens = significantTokens(sql)
  const first = tokens[0]
  if (!isWord(first, 'SELECT', 'WITH'))
    throw new ReadOnlyViolation(
      `a statement starts with SELECT or WITH, not ${first?.text ?? 'nothing'}`,
    )
  refuseSecondStatement(tokens)
  for (const [index, token] of tokens.entries()) {
    refuseWord(token)
    refuseAmbiguity(token, tokens[index + 1])
  }
  refuseLongNames(tokens)
}

function refuseWord(token: Token): void {
  if (token.kind !== 'word') return
  const word = token.text.toUpperCase()
  if (forbiddenWords.has(word) || forbiddenPrefix.test(word))
    throw new ReadOnlyViolation(`${word} at offset ${token.offset} is not part of a read`)
}

/** A second statement needs no semicolon in T-SQL, so every SELECT must have a reason to be there. */
function refuseSecondStatement(tokens: readonly Token[]): void {
  let mainFound = isWord(tokens[0], 'SELECT')
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1]
    if (token.text === ';' && index < tokens.length - 1)
      throw new ReadOnlyViolation(`a second statement follows at offset ${token.offset}`)
    if (index === 0 || !isWord(token, 'SELECT')) continue
    if (previous?.text === '(' || isWord(previous, 'UNION', 'ALL', 'EXCEPT', 'INTERSECT')) continue
    if (mainFound || previous?.text !== ')')
      throw new ReadOnlyViolation(`a second SELECT starts at offset ${token.offset}`)
    mainFound = true
  }
}

/** `NEXT VALUE FOR` moves a sequence; `E'…'` and `1x` end elsewhere on the other engine. */
function refuseAmbiguity(token: Token, next: Token | undefined): void {
  if (next === undefined) return
  if (isWord(token, 'NEXT') && isWord(next, 'VALUE'))
    throw new ReadOnlyViolation(`NEXT VALUE at offset ${token.offset} is not part of a read`)
  const touching = token.offset + token.text.length === next.offset
  if (!touching) return
  if (token.kind === 'word' && next.kind === 'string')
    throw new ReadOnlyViolation(`${token.text}'…' at offset ${token.offset} is not a plain string`)
  if (token.kind === 'number' && (next.kind === 'word' || next.kind === 'number'))
    throw new ReadOnlyViolation(`a word sticks to the number at offset ${token.offset}`)
}

function refuseLongNames(tokens: readonly Token[]): void {
  let parts = 0
  for (const [index, token] of tokens.entries()) {
    const isName = token.kind === 'word' || token.kind === 'quoted'
    if (token.text === '.' && tokens[index - 1]?.text === '.')
      throw new ReadOnlyViolation(`a name without a schema at offset ${token.offset}`)
    if (isName) parts = tokens[index - 1]?.text === '.' ? parts + 1 : 1
    if (parts > longestName)
      throw new ReadOnlyViolation(`a name at offset ${token.offset} reaches into another database`)
  }
}

const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text.toUpperCase())

function significantTokens(sql: string): Token[] {
  try {
    return tokenize(sql).filter((token) => token.kind !== 'comment')
  } catch (error) {
    if (error instanceof SqlSyntaxError) throw new ReadOnlyViolation(error.message)
    throw error
  }
}
