import { readFileSync } from 'node:fs'
import type { Brand } from '@otel-bi/documents/pdf/document'

/** First bytes of the files that a PDF can hold (PNG 1.2, 3.1; JPEG, ISO/IEC 10918-1, B.1.1.3). */
const signatures = { 'image/png': '89504e47', 'image/jpeg': 'ffd8ff' }

export type BrandSettings = {
  readonly brandName: string
  readonly brandLogoFile: string | undefined
}

/** Name and logo on every PDF. @throws Error when the logo cannot be read, or is neither PNG nor JPEG. */
export function loadBrand({ brandName: name, brandLogoFile: file }: BrandSettings): Brand {
  if (file === undefined) return { name, logo: null }
  const bytes = readFileSync(file)
  const first = bytes.subarray(0, 4).toString('hex')
  const [type] = Object.entries(signatures).find(([, bytes]) => first.startsWith(bytes)) ?? []
  if (!type) throw new Error(`BRAND_LOGO_FILE ${file} is neither a PNG nor a JPEG`)
  return { name, logo: `data:${type};base64,${bytes.toString('base64')}` }
}
