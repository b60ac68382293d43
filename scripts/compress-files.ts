import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX as compressible } from 'hono/utils/compress'
import { getMimeType } from 'hono/utils/mime'

/** The tightest setting of each coding: files are compressed once and sent often. */
const codings = {
  br: promisify(brotliCompress),
  zst: (bytes: Uint8Array) =>
    promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
}

/**
 * Writes each script, style, page and drawing of a folder as brotli, zstd and gzip beside it. Short ones too:
 * nginx finds a file by the coding alone.
 */
export async function compressFiles(folder: string): Promise<void> {
  const names = await Array.fromAsync(new Bun.Glob('**/*').scan(folder))
  const texts = names.filter((name) => compressible.test(getMimeType(name) ?? ''))
  await Promise.all(texts.map((name) => compressFile(join(folder, name))))
}

async function compressFile(path: string): Promise<void> {
  const bytes = await Bun.file(path).bytes()
  for (const [extension, compress] of Object.entries(codings))
    await Bun.write(`${path}.${extension}`, await compress(bytes))
}
