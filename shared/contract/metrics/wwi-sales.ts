import { byName, byNumber, stockItemDimensions } from './dimensions.ts'
import { countSum, distinctCount, moneySum, ratioOf, text } from './measures.ts'
import { defineModel } from './model.ts'

export const wwiSales = defineModel({
  id: 'sales',
  domain: 'wwi',
  version: 1,
  title: text('Sales', 'Prodaja'),
  about: text('Invoice lines, by the day of the invoice.', 'Stavke računa, prema danu računa.'),
  facts: ['sales'],
  headline: ['revenue', 'profit', 'invoices', 'units'],
  drivers: ['sales_territory', 'buying_group', 'salesperson'],
  measures: {
    revenue: moneySum(
      text('Revenue excluding tax', 'Prihod bez poreza'),
      text('Sum of Total Excluding Tax.', 'Zbroj Total Excluding Tax.'),
    ),
    revenue_including_tax: moneySum(
      text('Revenue including tax', 'Prihod s porezom'),
      text('Sum of Total Including Tax.', 'Zbroj Total Including Tax.'),
    ),
    tax: moneySum(text('Tax', 'Porez'), text('Sum of Tax Amount.', 'Zbroj Tax Amount.'), 'neither'),
    profit: moneySum(text('Profit', 'Dobit'), text('Sum of Profit.', 'Zbroj Profit.')),
    invoices: distinctCount(
      text('Invoices', 'Računi'),
      text('Distinct invoice ids.', 'Različite oznake računa.'),
    ),
    units: countSum(text('Units', 'Količina'), text('Sum of Quantity.', 'Zbroj Quantity.')),
    lines: countSum(text('Invoice lines', 'Stavke'), text('Lines of invoices.', 'Stavke računa.')),
    customers: distinctCount(
      text('Customers', 'Kupci'),
      text(
        'Distinct customer ids; the Unknown customer does not count.',
        'Različite oznake kupaca; nepoznati kupac ne broji se.',
      ),
    ),
    items: distinctCount(
      text('Items sold', 'Prodani artikli'),
      text('Distinct stock item ids.', 'Različite oznake artikala.'),
    ),
    profit_margin: ratioOf({
      of: 'profit',
      per: 'revenue',
      title: text('Profit margin', 'Stopa dobiti'),
      about: text('Profit / revenue excluding tax.', 'Dobit / prihod bez poreza.'),
    }),
    average_invoice: ratioOf({
      of: 'revenue',
      per: 'invoices',
      format: 'money',
      title: text('Average invoice', 'Prosječni račun'),
      about: text('Revenue excluding tax / invoices.', 'Prihod bez poreza / računi.'),
    }),
  },
  dimensions: {
    sales_territory: byName(
      text('Sales territory', 'Prodajno područje'),
      text('Sales territory of the city of delivery.', 'Prodajno područje grada dostave.'),
    ),
    state_province: byName(
      text('State', 'Savezna država'),
      text('State or province of the city.', 'Savezna država ili pokrajina grada.'),
      { parent: 'sales_territory', cardinality: 'many' },
    ),
    city: byNumber(text('City', 'Grad'), text('City of delivery.', 'Grad dostave.'), {
      parent: 'state_province',
    }),
    buying_group: byName(
      text('Buying group', 'Nabavna skupina'),
      text(
        'Buying group of the customer; Unknown where the customer is.',
        'Nabavna skupina kupca; Unknown gdje je kupac nepoznat.',
      ),
    ),
    customer: byNumber(
      text('Customer', 'Kupac'),
      text(
        'By the id that all versions of a customer share; 0 is the Unknown customer.',
        'Prema oznaci koju dijele sve verzije kupca; 0 je nepoznati kupac.',
      ),
      { parent: 'buying_group' },
    ),
    salesperson: byNumber(
      text('Salesperson', 'Prodavač'),
      text(
        'By the id that all versions of a person share.',
        'Prema oznaci koju dijele sve verzije osobe.',
      ),
      { cardinality: 'few' },
    ),
    ...stockItemDimensions,
    package: byName(
      text('Package', 'Pakiranje'),
      text('Package of the line.', 'Pakiranje stavke.'),
    ),
  },
})
