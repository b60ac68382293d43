import { z } from '@hono/zod-openapi'

const example = (value: number | string, description: string) => ({ example: value, description })

export const money = (description: string) =>
  z.number().openapi(example(1234.56, `${description} Currency as stored, rounded to cents.`))
export const decimal = (description: string) => z.number().openapi(example(12.5, description))
export const count = (description: string) => z.int().openapi(example(42, description))
export const ratio = (description: string) =>
  z
    .number()
    .nullable()
    .openapi(example(0.125, `${description} A fraction; null without a denominator.`))
