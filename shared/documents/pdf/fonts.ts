import { fileURLToPath } from 'node:url'
import type { jsPDF } from 'jspdf'

export const fontName = 'DejaVu'

export type Fonts = { readonly normal: string; readonly bold: string }

/** jsPDF's own fonts silently drop č ć đ; DejaVu has Latin, Greek, Cyrillic, Hebrew and Arabic. */
export async function loadFonts(): Promise<Fonts> {
  const [normal, bold] = await Promise.all(
    ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'].map(async (name) => {
      const path = fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))
      return Buffer.from(await Bun.file(path).arrayBuffer()).toString('base64')
    }),
  )
  return { normal: normal ?? '', bold: bold ?? '' }
}

export function embedFonts(pdf: jsPDF, fonts: Fonts): void {
  for (const style of ['normal', 'bold'] as const) {
    const file = `${fontName}-${style}.ttf`
    pdf.addFileToVFS(file, fonts[style])
    pdf.addFont(file, fontName, style)
  }
}

const latin = /^[\n\x20-\x7e\xa0-\u017f–—…€]*$/

/**
 * Replaces characters that the font lacks by their code points: 😀 becomes `[U+1F600]`, which jsPDF
 * would silently leave out.
 */
export function legible(pdf: jsPDF, text: string): string {
  if (latin.test(text)) return text
  const { metadata } = pdf.getFont()
  const isDrawn = (code: number) =>
    code === 0x0a || (code <= 0xffff && Number(metadata.characterToGlyph(code)) > 0)
  const spelled = (character: string) => {
    const code = character.codePointAt(0) ?? 0
    return isDrawn(code) ? character : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return Array.from(text, spelled).join('')
}
