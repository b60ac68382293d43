import { byName, byNumber, productDimensions } from './dimensions.ts'
import { countSum, distinctCount, moneySum, ratioOf, text } from './measures.ts'
import { defineModel } from './model.ts'

export const awSales = defineModel({
  id: 'sales',
  domain: 'aw',
  version: 1,
  title: text('Sales', 'Prodaja'),
  about: text(
    'Order lines of resellers and of the internet shop, in the currency as stored.',
    'Stavke narudžbi preprodavača i internetske trgovine, u valuti kako je zapisana.',
  ),
  facts: ['reseller', 'internet'],
  factDimension: 'channel',
  headline: ['revenue', 'orders', 'units', 'gross_margin'],
  drivers: ['channel', 'territory', 'category'],
  measures: {
    revenue: moneySum(text('Revenue', 'Prihod'), text('Sum of SalesAmount.', 'Zbroj SalesAmount.')),
    orders: distinctCount(
      text('Orders', 'Narudžbe'),
      text('Distinct sales order numbers.', 'Različiti brojevi narudžbi.'),
    ),
    units: countSum(
      text('Units', 'Količina'),
      text('Sum of OrderQuantity.', 'Zbroj OrderQuantity.'),
    ),
    customers: distinctCount(
      text('Customers', 'Kupci'),
      text(
        'Distinct resellers plus distinct customers.',
        'Različiti preprodavači i različiti kupci.',
      ),
    ),
    cost: moneySum(
      text('Cost', 'Trošak'),
      text('Sum of TotalProductCost.', 'Zbroj TotalProductCost.'),
      'lower',
    ),
    gross_margin: moneySum(
      text('Gross margin', 'Bruto marža'),
      text('SalesAmount − TotalProductCost.', 'SalesAmount − TotalProductCost.'),
    ),
    list_amount: moneySum(
      text('Amount before discount', 'Iznos prije popusta'),
      text('Sum of ExtendedAmount.', 'Zbroj ExtendedAmount.'),
    ),
    discount: moneySum(
      text('Discount', 'Popust'),
      text('Sum of DiscountAmount.', 'Zbroj DiscountAmount.'),
      'lower',
    ),
    tax: moneySum(text('Tax', 'Porez'), text('Sum of TaxAmt.', 'Zbroj TaxAmt.'), 'neither'),
    freight: moneySum(
      text('Freight', 'Dostava'),
      text('Sum of Freight.', 'Zbroj Freight.'),
      'neither',
    ),
    lines: countSum(text('Order lines', 'Stavke'), text('Lines of orders.', 'Stavke narudžbi.')),
    gross_margin_ratio: ratioOf({
      of: 'gross_margin',
      per: 'revenue',
      title: text('Gross margin ratio', 'Stopa bruto marže'),
      about: text('Gross margin / revenue.', 'Bruto marža / prihod.'),
    }),
    average_order_value: ratioOf({
      of: 'revenue',
      per: 'orders',
      format: 'money',
      title: text('Average order value', 'Prosječna narudžba'),
      about: text('Revenue / orders.', 'Prihod / narudžbe.'),
    }),
    units_per_order: ratioOf({
      of: 'units',
      per: 'orders',
      format: 'decimal',
      better: 'neither',
      title: text('Units per order', 'Količina po narudžbi'),
      about: text('Units / orders.', 'Količina / narudžbe.'),
    }),
    discount_ratio: ratioOf({
      of: 'discount',
      per: 'list_amount',
      better: 'lower',
      title: text('Discount ratio', 'Stopa popusta'),
      about: text('Discount / amount before discount.', 'Popust / iznos prije popusta.'),
    }),
  },
  dimensions: {
    channel: byName(
      text('Channel', 'Kanal'),
      text('reseller or internet.', 'reseller (preprodavači) ili internet.'),
    ),
    group: byName(
      text('Group', 'Skupina područja'),
      text('Group of the sales territory: a continent.', 'Skupina prodajnog područja: kontinent.'),
    ),
    country: byName(
      text('Country', 'Država'),
      text('Country of the sales territory.', 'Država prodajnog područja.'),
      { parent: 'group' },
    ),
    territory: byName(
      text('Territory', 'Područje'),
      text(
        'Sales territory of the sale, not of the seller.',
        'Prodajno područje prodaje, a ne prodavača.',
      ),
      { parent: 'country' },
    ),
    ...productDimensions,
    promotion_category: byName(
      text('Promotion for', 'Promocija za'),
      text('Whom the promotion is for.', 'Kome je promocija namijenjena.'),
    ),
    promotion_type: byName(
      text('Promotion type', 'Vrsta promocije'),
      text('Type of the promotion of the line.', 'Vrsta promocije na stavci.'),
      { parent: 'promotion_category' },
    ),
    promotion: byNumber(
      text('Promotion', 'Promocija'),
      text('Promotion of the line; 1 is No Discount.', 'Promocija na stavci; 1 je No Discount.'),
      { parent: 'promotion_type', cardinality: 'few' },
    ),
    seller: byNumber(
      text('Seller', 'Prodavač'),
      text(
        'Who sold; not applicable to the internet shop.',
        'Tko je prodao; ne odnosi se na internet.',
      ),
      { cardinality: 'few' },
    ),
    business_type: byName(
      text('Business type', 'Vrsta preprodavača'),
      text(
        'Type of the reseller; not applicable to the internet shop.',
        'Vrsta preprodavača; ne odnosi se na internet.',
      ),
    ),
    reseller: byNumber(
      text('Reseller', 'Preprodavač'),
      text(
        'By its key, since names repeat; not applicable to the internet shop.',
        'Prema ključu jer se imena ponavljaju; ne odnosi se na internet.',
      ),
      { parent: 'business_type' },
    ),
    customer: byNumber(
      text('Customer', 'Kupac'),
      text(
        'Of the internet shop; not applicable to resellers.',
        'Internetske trgovine; ne odnosi se na preprodavače.',
      ),
    ),
    currency: byName(
      text('Currency', 'Valuta'),
      text(
        'Code that the line carries; amounts are not converted.',
        'Oznaka na stavci; iznosi nisu preračunati.',
      ),
    ),
  },
})
