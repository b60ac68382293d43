import { byName, byNumber, stockItemDimensions } from './dimensions.ts'
import { countSum, distinctCount, ratioOf, text } from './measures.ts'
import { defineModel } from './model.ts'

export const wwiPurchases = defineModel({
  id: 'purchases',
  domain: 'wwi',
  version: 1,
  title: text('Purchases', 'Nabava'),
  about: text(
    'Purchase order lines, by the day of the order.',
    'Stavke narudžbenica, prema danu narudžbe.',
  ),
  facts: ['purchases'],
  headline: ['ordered_outers', 'received_outers', 'fill_rate', 'purchase_orders'],
  drivers: ['supplier_category', 'supplier'],
  measures: {
    ordered_outers: countSum(
      text('Outers ordered', 'Naručeni paketi'),
      text('Sum of Ordered Outers.', 'Zbroj Ordered Outers.'),
      'neither',
    ),
    received_outers: countSum(
      text('Outers received', 'Primljeni paketi'),
      text('Sum of Received Outers.', 'Zbroj Received Outers.'),
      'neither',
    ),
    ordered_units: countSum(
      text('Units ordered', 'Naručena količina'),
      text('Sum of Ordered Quantity.', 'Zbroj Ordered Quantity.'),
      'neither',
    ),
    lines: countSum(
      text('Order lines', 'Stavke'),
      text('Lines of purchase orders.', 'Stavke narudžbenica.'),
      'neither',
    ),
    open_lines: countSum(
      text('Open lines', 'Otvorene stavke'),
      text('Lines that are not finalised.', 'Stavke koje nisu zaključene.'),
      'lower',
    ),
    finalised_outers: countSum(
      text('Outers on finalised lines', 'Paketi na zaključenim stavkama'),
      text('Ordered Outers of finalised lines.', 'Ordered Outers zaključenih stavki.'),
      'neither',
    ),
    finalised_received: countSum(
      text('Outers received on finalised lines', 'Primljeno na zaključenim stavkama'),
      text('Received Outers of finalised lines.', 'Received Outers zaključenih stavki.'),
      'neither',
    ),
    purchase_orders: distinctCount(
      text('Purchase orders', 'Narudžbenice'),
      text('Distinct purchase order ids.', 'Različite oznake narudžbenica.'),
      'neither',
    ),
    fill_rate: ratioOf({
      of: 'finalised_received',
      per: 'finalised_outers',
      title: text('Fill rate', 'Stopa isporuke'),
      about: text(
        'Received / ordered outers of finalised lines.',
        'Primljeni / naručeni paketi zaključenih stavki.',
      ),
    }),
  },
  dimensions: {
    supplier_category: byName(
      text('Supplier category', 'Kategorija dobavljača'),
      text('Category of the supplier.', 'Kategorija dobavljača.'),
    ),
    supplier: byNumber(
      text('Supplier', 'Dobavljač'),
      text(
        'By the id that all versions of a supplier share.',
        'Prema oznaci koju dijele sve verzije dobavljača.',
      ),
      { parent: 'supplier_category', cardinality: 'few' },
    ),
    ...stockItemDimensions,
    package: byName(
      text('Package', 'Pakiranje'),
      text('Package of the line.', 'Pakiranje stavke.'),
    ),
  },
})
