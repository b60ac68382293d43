import { text } from './measures.ts'
import type { Dimension, Localized } from './model.ts'

type Options = Pick<Dimension, 'parent'> & { readonly cardinality?: Dimension['cardinality'] }

const dimension =
  (key: Dimension['key'], cardinality: Dimension['cardinality']) =>
  (title: Localized, about: Localized, options: Options = {}): Dimension => ({
    key,
    cardinality,
    title,
    about,
    ...options,
  })

/** Named by its own words: a country, a category. */
export const byName = dimension('text', 'few')
/** Named by a number of the warehouse, shown by a name: a customer, a seller. */
export const byNumber = dimension('int', 'many')

/** The product hierarchy of AdventureWorks, over every version of a product. */
export const productDimensions = {
  category: byName(
    text('Category', 'Kategorija'),
    text(
      'Product category; Uncategorised where a product has none.',
      'Kategorija proizvoda; Uncategorised gdje je proizvod nema.',
    ),
  ),
  subcategory: byName(
    text('Subcategory', 'Potkategorija'),
    text('Product subcategory.', 'Potkategorija proizvoda.'),
    { parent: 'category' },
  ),
  product: byName(
    text('Product', 'Proizvod'),
    text(
      'By the code that all versions of a product share.',
      'Prema šifri koju dijele sve verzije proizvoda.',
    ),
    { parent: 'subcategory', cardinality: 'many' },
  ),
} as const

/** Stock items of WideWorldImporters, by the id that all versions of an item share. */
export const stockItemDimensions = {
  brand: byName(
    text('Brand', 'Marka'),
    text('Brand of the item; N/A for most.', 'Marka artikla; za većinu N/A.'),
  ),
  color: byName(
    text('Colour', 'Boja'),
    text('Colour of the item; N/A for many.', 'Boja artikla; za mnoge N/A.'),
  ),
  stock_item: byNumber(
    text('Stock item', 'Artikl'),
    text(
      'By the id that all versions of an item share.',
      'Prema oznaci koju dijele sve verzije artikla.',
    ),
  ),
} as const
