import { describe, expect, test } from 'bun:test'
import { eventTypes } from '@otel-bi/contract/events/types'
import { type ServiceId, services } from '@otel-bi/contract/services'
import { openApiDocument } from './document.ts'
import { isObject, type Json } from './json.ts'
import { nullBeside } from './null-beside.ts'

/** Every object of a document, with the place where it stands. */
function objects(node: Json, place = '#'): { place: string; node: { [key: string]: Json } }[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => objects(item, `${place}/${index}`))
  if (!isObject(node)) return []
  const inside = Object.entries(node).flatMap(([key, value]) => objects(value, `${place}/${key}`))
  return [{ place, node }, ...inside]
}

describe.each(Object.keys(services) as ServiceId[])('the document of %s', (id) => {
  const document = openApiDocument(id)

  test('has no enum with null among its words', () => {
    const mixed = objects(document).filter(({ node: { enum: words } }) => {
      return Array.isArray(words) && words.includes(null)
    })
    expect(mixed.map(({ place }) => place)).toEqual([])
  })

  test('says of every operation that may be sent a body that it may be too large: 413', () => {
    const withoutIt = objects(document).filter(
      ({ place, node: { operationId, responses } }) =>
        operationId &&
        place.startsWith('#/paths') &&
        !place.endsWith('/get') &&
        isObject(responses) &&
        !responses[413],
    )
    expect(withoutIt.map(({ place }) => place)).toEqual([])
  })

  test('names whom to contact, and its licence', () => {
    expect(document).toMatchObject({
      info: { contact: { name: expect.any(String) }, license: { name: 'MIT' } },
    })
  })
})

test('an enum of a, b and null is anyOf an enum of a and b, and null; what is said about it stays', () => {
  const mixed = { type: ['string', 'null'], enum: ['a', 'b', null], description: 'c' }
  expect(nullBeside({ items: mixed })).toEqual({
    items: { description: 'c', anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] },
  })
})

test('the gateway describes what it sends to webhooks, one operation per type of event', () => {
  const document = openApiDocument('gateway')
  const webhooks = isObject(document) && isObject(document.webhooks) ? document.webhooks : {}
  expect(Object.keys(webhooks)).toEqual([...eventTypes].sort())
})
