import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { z } from 'zod'
import { hostileContent } from '../testing/content.ts'
import { documentOf } from './document.ts'
import { renderSlack } from './slack.ts'
import { renderTeams } from './teams.ts'

type Content = typeof hostileContent
const documentWith = (change: Partial<Content>) =>
  documentOf(
    { messageKey: 'alert 12', content: { ...hostileContent, ...change }, createdAt: new Date(0) },
    { name: 'Board' },
    { brand: 'OTel BI', publicBaseUrl: 'https://bi.example.com' },
  )

/** Block Kit as Slack documents it: its fields, their lengths in characters, and no other field. */
const plainText = (most: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean(),
  })
const mrkdwn = (most: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(most),
    verbatim: z.literal(true),
  })
const SlackBody = z.strictObject({
  text: z.string().max(3_000),
  link_names: z.literal(false),
  blocks: z
    .array(
      z.union([
        z.strictObject({ type: z.literal('header'), text: plainText(150) }),
        z.strictObject({ type: z.literal('section'), text: mrkdwn(3_000) }),
        z.strictObject({
          type: z.literal('section'),
          fields: z.array(mrkdwn(2_000)).min(1).max(10),
        }),
        z.strictObject({
          type: z.literal('actions'),
          elements: z.array(
            z.strictObject({
              type: z.literal('button'),
              text: plainText(75),
              url: z.url().max(3_000),
            }),
          ),
        }),
      ]),
    )
    .min(1)
    .max(50),
})

/** The parts of an Adaptive Card 1.4 that are used. No `msteams` entities: a card without them mentions no one. */
const run = z.strictObject({
  ...{ type: z.literal('TextRun'), text: z.string(), isSubtle: z.boolean().optional() },
  ...{ size: z.literal('large').optional(), weight: z.literal('bolder').optional() },
  color: z.enum(['accent', 'good', 'attention']).optional(),
})
const richText = z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(run).min(1) })
const TeamsBody = z.strictObject({
  type: z.literal('message'),
  attachments: z.tuple([
    z.strictObject({
      contentType: z.literal('application/vnd.microsoft.card.adaptive'),
      content: z.strictObject({
        $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
        type: z.literal('AdaptiveCard'),
        version: z.literal('1.4'),
        body: z.array(richText),
        actions: z.array(
          z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.url() }),
        ),
      }),
    }),
  ]),
})

const slackOf = (change: Partial<Content>) =>
  SlackBody.parse(JSON.parse(renderSlack(documentWith(change))))
/** Every text that Slack reads as mrkdwn. */
const mrkdwnIn = ({ text, blocks }: z.output<typeof SlackBody>) => [
  text,
  ...blocks.flatMap((block) =>
    block.type !== 'section'
      ? []
      : 'text' in block
        ? [block.text.text]
        : block.fields.map((f) => f.text),
  ),
]
const teamsBytes = (change: Partial<Content>) =>
  Buffer.byteLength(renderTeams(documentWith(change)))

const mentions = [
  '<!channel>',
  '<!here|here>',
  '<@U012AB3CD>',
  '<#C012AB3CD>',
  '<https://evil.example|log in>',
  '&lt;!channel&gt;',
]

test.each(mentions)(
  '%s in a name is text in Slack: mentions no one and links nowhere',
  (mention) => {
    const body = slackOf({
      title: mention,
      summary: mention,
      facts: [{ label: mention, value: mention }],
    })
    for (const text of mrkdwnIn(body)) {
      expect(text).not.toMatch(/[<>]/)
      expect(text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toContain('&')
    }
  },
)

test('@channel and @here are text in Slack, which links no names, and in Teams, whose card mentions no one', () => {
  const change = { title: '@channel @here', summary: '<at>everyone</at>' }
  expect(slackOf(change)).toMatchObject({ link_names: false, text: '@channel @here' })
  const { attachments } = TeamsBody.parse(JSON.parse(renderTeams(documentWith(change))))
  expect(attachments[0].content.body.slice(0, 2).map(({ inlines }) => inlines[0]?.text)).toEqual([
    '@channel @here',
    '<at>everyone</at>',
  ])
})

test('a text of 5,000 "&" is cut between entities: 599 × 5 + 1 characters of 3,000', () => {
  const section = slackOf({ summary: '&'.repeat(5_000) }).blocks[1]
  if (section?.type !== 'section' || !('text' in section)) throw new Error('no section')
  expect(section.text.text).toBe(`${'&amp;'.repeat(599)}…`)
})

test('a name that ends in half an emoji at the limit loses the whole of it', () => {
  const header = slackOf({ title: `${'a'.repeat(148)}😀😀` }).blocks[0]
  expect(header).toMatchObject({ text: { text: `${'a'.repeat(148)}…` } })
})

test('a link of more than 3,000 characters is left out, and the message stays', () => {
  const link = { path: `/explore?${'x'.repeat(4_000)}`, label: 'Open' }
  expect(slackOf({ link }).blocks.some(({ type }) => type === 'actions')).toBe(false)
  expect(teamsBytes({ link })).toBeLessThan(28_000)
})

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 6_000 })
const fact = fc.record({ label: text, value: text })

test('any content makes bodies that both services document: Block Kit’s lengths, and a card below 28 KB', () => {
  fc.assert(
    fc.property(text, text, fc.array(fact, { maxLength: 30 }), (title, summary, facts) => {
      slackOf({ title, summary, facts })
      const change = { title, summary, facts }
      TeamsBody.parse(JSON.parse(renderTeams(documentWith(change))))
      expect(teamsBytes(change)).toBeLessThan(28_000)
    }),
    { numRuns: 100 },
  )
})
