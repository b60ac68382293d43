import { fileURLToPath } from 'node:url'
import type { jsPDF } from 'jspdf'

export const fontName = 'DejaVu'

export type Fonts = { readonly normal: string; readonly bold: string }

/** jsPDF's own fonts drop č ć đ without a word; DejaVu has Latin, Greek, Cyrillic, Hebrew and Arabic. */
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
