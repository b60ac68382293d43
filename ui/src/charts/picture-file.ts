import type { ReceivedFile } from '../downloads/received-file.ts'
import { chartSvg, type Picture, sizeOf } from './chart-svg.ts'

/** Sharp on a screen of high density too. */
const pixelsPerUnit = 2

export const pictureFormats = ['png', 'svg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A picture as a file of its title. @throws Error where the browser cannot draw it. */
export async function pictureFile(picture: Picture, format: PictureFormat): Promise<ReceivedFile> {
  const svg = chartSvg(picture)
  const name = `${picture.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.${format}`
  if (format === 'svg') return { name, content: new Blob([svg], { type: 'image/svg+xml' }) }
  return { name, content: await pngOf(svg, sizeOf(picture)) }
}

type Size = { readonly width: number; readonly height: number }

async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = new OffscreenCanvas(width * pixelsPerUnit, height * pixelsPerUnit)
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('the browser gave no canvas to draw on')
  brush.scale(pixelsPerUnit, pixelsPerUnit)
  brush.drawImage(image, 0, 0)
  return canvas.convertToBlob({ type: 'image/png' })
}
