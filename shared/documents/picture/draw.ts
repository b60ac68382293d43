import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Picture } from './picture.ts'
import { svgOf } from './svg.ts'

const bytesOf = (name: string) => Bun.file(fileURLToPath(import.meta.resolve(name))).bytes()

/** Two device pixels for each of an e-mail: sharp on a telephone. */
const zoom = 2

/** Draws pictures as PNG by resvg, with DejaVu's letters. Once in a process. */
export async function openPainter(): Promise<(picture: Picture) => Uint8Array<ArrayBuffer>> {
  const [fonts] = await Promise.all([
    Promise.all(
      ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'].map((name) =>
        bytesOf(`dejavu-fonts-ttf/ttf/${name}.ttf`),
      ),
    ),
    initWasm(bytesOf('@resvg/resvg-wasm/index_bg.wasm')),
  ])
  const font = { fontBuffers: fonts, defaultFontFamily: 'DejaVu Sans Condensed' }
  return (picture) => {
    const drawn = new Resvg(svgOf(picture), { font, fitTo: { mode: 'zoom', value: zoom } }).render()
    return new Uint8Array(drawn.asPng())
  }
}
