import { productDimensions } from './dimensions.ts'
import { balance, countSum, ratioOf, text } from './measures.ts'
import { defineModel } from './model.ts'

export const awInventory = defineModel({
  id: 'inventory',
  domain: 'aw',
  version: 1,
  title: text('Inventory', 'Zalihe'),
  about: text(
    'A daily snapshot of every product: balances are of the last day of a period.',
    'Dnevna snimka svakog proizvoda: stanja su na zadnji dan razdoblja.',
  ),
  facts: ['inventory'],
  headline: ['units_balance', 'stock_value', 'units_in', 'units_out'],
  drivers: ['category', 'subcategory'],
  measures: {
    units_balance: balance(
      'count',
      text('Units in stock', 'Stanje zaliha'),
      text(
        'UnitsBalance on the last day of the period; never summed over days.',
        'UnitsBalance na zadnji dan razdoblja; nikad zbrojeno po danima.',
      ),
    ),
    stock_value: balance(
      'money',
      text('Stock value', 'Vrijednost zaliha'),
      text('UnitsBalance × UnitCost on that day.', 'UnitsBalance × UnitCost na taj dan.'),
    ),
    units_in: countSum(
      text('Units received', 'Ulaz'),
      text('Sum of UnitsIn.', 'Zbroj UnitsIn.'),
      'neither',
    ),
    units_out: countSum(
      text('Units issued', 'Izlaz'),
      text('Sum of UnitsOut.', 'Zbroj UnitsOut.'),
      'neither',
    ),
    average_unit_value: ratioOf({
      of: 'stock_value',
      per: 'units_balance',
      format: 'money',
      better: 'neither',
      title: text('Value per unit', 'Vrijednost po jedinici'),
      about: text('Stock value / units in stock.', 'Vrijednost zaliha / stanje zaliha.'),
    }),
  },
  dimensions: productDimensions,
})
