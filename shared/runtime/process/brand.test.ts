import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { readPdf } from '@otel-bi/documents/testing/readers'
import { loadBrand } from './brand.ts'

/** Of one pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otel-bi-brand-'))
  await writeFile(join(folder, 'logo.png'), Buffer.from(png, 'base64'))
  await writeFile(join(folder, 'logo.svg'), '<svg/>')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const firstPage = async (brandLogoFile: string | undefined) => {
  const brand = loadBrand({ brandName: 'Example Ltd', brandLogoFile })
  const bytes = await createPdfRenderer({ brand })({
    ...{ title: 'Report', subject: '', language: 'en', createdAt: '2026-01-31T08:00:00.000Z' },
    front: { title: 'Report', subtitle: '', blocks: [] },
    sections: [],
  })
  const images =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype \/Image/g) ?? []
  return { texts: (await readPdf(bytes))[0]?.texts, images: images.length }
}

test('the name stands on the first page and in its footer, and a logo is drawn where there is one', async () => {
  const { texts, images } = await firstPage(join(folder, 'logo.png'))
  expect(texts).toContain('Example Ltd')
  expect(texts).toContain('Example Ltd · Report')
  expect(images).toBeGreaterThan(0)
  expect((await firstPage(undefined)).images).toBe(0)
})

test('a logo that a PDF cannot hold, or that is missing, is refused with its path', () => {
  for (const name of ['logo.svg', 'missing.png']) {
    const brandLogoFile = join(folder, name)
    expect(() => loadBrand({ brandName: 'Example Ltd', brandLogoFile })).toThrow(brandLogoFile)
  }
})
