import type { AttachmentReference } from '@otel-bi/store/message'
import { DeliveryFailed } from './delivery-failed.ts'

type AttachedFile = {
  readonly name: string
  /** A media type, such as `image/png`. */
  readonly contentType: string
  readonly bytes: Uint8Array
}

export type ProducedAttachment = AttachedFile & {
  /** The text alternative of a picture that is shown in the body. */
  readonly inlineAlt: string | undefined
}

/** Makes the file that a reference names, in the language of the message. */
type AttachmentProducer = (
  parameters: Readonly<Record<string, unknown>>,
  context: { readonly language: 'en' | 'hr'; readonly signal: AbortSignal },
) => Promise<AttachedFile>

export type AttachmentProducers = Readonly<Record<string, AttachmentProducer>>

/** Makes the files of a message one after the other. @throws DeliveryFailed for a producer that is unknown. */
export async function produceAttachments(
  references: readonly AttachmentReference[],
  producers: AttachmentProducers,
  context: { readonly language: 'en' | 'hr'; readonly signal: AbortSignal },
): Promise<readonly ProducedAttachment[]> {
  const produced: ProducedAttachment[] = []
  for (const { producer, parameters, inline } of references) {
    const produce = producers[producer]
    if (!produce) throw new DeliveryFailed('attachment_failed')
    const file = await produce(parameters, context)
    produced.push({ ...file, inlineAlt: inline?.alt })
  }
  return produced
}
