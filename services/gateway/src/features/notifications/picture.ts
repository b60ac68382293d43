import type { AttachmentProducers } from '@otel-bi/delivery/attachment'
import { altOf } from '@otel-bi/documents/picture/alt'
import type { Painter } from '@otel-bi/documents/picture/painter'
import { Picture } from '@otel-bi/documents/picture/picture'
import type { AttachmentReference } from '@otel-bi/store/message'

const producer = 'picture'

/** A chart that an e-mail shows in its body. It is kept in the message, so each attempt draws the same. */
export const pictureReference = (picture: Picture): AttachmentReference => ({
  producer,
  parameters: picture,
  inline: { alt: altOf(picture) },
})

/** Draws the pictures of messages. */
export const pictureAttachments = (paint: Painter): AttachmentProducers => ({
  async [producer](parameters) {
    const bytes = await paint(Picture.parse(parameters))
    return { name: 'chart.png', contentType: 'image/png', bytes }
  },
})
