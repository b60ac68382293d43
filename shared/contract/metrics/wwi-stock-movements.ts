import { byName, byNumber, stockItemDimensions } from './dimensions.ts'
import { countSum, distinctCount, text } from './measures.ts'
import { defineModel } from './model.ts'

export const wwiStockMovements = defineModel({
  id: 'stock_movements',
  domain: 'wwi',
  version: 1,
  title: text('Stock movements', 'Kretanja zaliha'),
  about: text(
    'Receipts, issues and adjustments of stock items. Their sum is not the stock on hand.',
    'Primke, izdatnice i ispravci artikala. Njihov zbroj nije stanje zaliha.',
  ),
  facts: ['movements'],
  headline: ['net_units', 'units_received', 'units_issued', 'movements'],
  drivers: ['transaction_type', 'stock_item'],
  measures: {
    net_units: countSum(
      text('Net units', 'Neto količina'),
      text(
        'Sum of Quantity: receipts less issues.',
        'Zbroj Quantity: primke umanjene za izdatnice.',
      ),
      'neither',
    ),
    units_received: countSum(
      text('Units received', 'Ulaz'),
      text('Sum of positive Quantity.', 'Zbroj pozitivnih Quantity.'),
      'neither',
    ),
    units_issued: countSum(
      text('Units issued', 'Izlaz'),
      text(
        'Sum of negative Quantity, without its sign.',
        'Zbroj negativnih Quantity, bez predznaka.',
      ),
      'neither',
    ),
    movements: countSum(
      text('Movements', 'Kretanja'),
      text('Rows of the fact.', 'Retci činjenice.'),
      'neither',
    ),
    items: distinctCount(
      text('Items moved', 'Artikli u kretanju'),
      text('Distinct stock item ids.', 'Različite oznake artikala.'),
      'neither',
    ),
  },
  dimensions: {
    transaction_type: byName(
      text('Type', 'Vrsta'),
      text('Type of the movement.', 'Vrsta kretanja.'),
    ),
    supplier: byNumber(
      text('Supplier', 'Dobavljač'),
      text(
        'Of a receipt; 0 is the Unknown supplier of all other movements.',
        'Primke; 0 je nepoznati dobavljač svih drugih kretanja.',
      ),
      { cardinality: 'few' },
    ),
    customer: byNumber(
      text('Customer', 'Kupac'),
      text(
        'Of an issue; 0 is the Unknown customer of all other movements.',
        'Izdatnice; 0 je nepoznati kupac svih drugih kretanja.',
      ),
    ),
    ...stockItemDimensions,
  },
})
