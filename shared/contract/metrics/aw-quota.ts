import { byNumber } from './dimensions.ts'
import { countSum, distinctCount, moneySum, ratioOf, text } from './measures.ts'
import { defineModel } from './model.ts'

export const awQuota = defineModel({
  id: 'quota',
  domain: 'aw',
  version: 1,
  title: text('Quotas', 'Kvote'),
  about: text(
    'Quotas of sellers by their first day. A quota covers the days until the same seller’s next one, whatever quarter it is labelled with.',
    'Kvote prodavača prema prvom danu. Kvota vrijedi do iduće kvote istog prodavača, bez obzira na oznaku tromjesečja.',
  ),
  facts: ['quota'],
  headline: ['quota', 'sales_on_quota', 'attainment', 'sellers'],
  drivers: ['seller'],
  measures: {
    quota: moneySum(
      text('Quota', 'Kvota'),
      text('Sum of SalesAmountQuota.', 'Zbroj SalesAmountQuota.'),
      'neither',
    ),
    sales_on_quota: moneySum(
      text('Sales on quota days', 'Prodaja u danima kvota'),
      text(
        'Reseller sales of the seller on the days that the quota covers.',
        'Prodaja prodavača preprodavačima u danima koje kvota pokriva.',
      ),
    ),
    attainment: ratioOf({
      of: 'sales_on_quota',
      per: 'quota',
      title: text('Attainment', 'Ostvarenje'),
      about: text('Sales on quota days / quota.', 'Prodaja u danima kvota / kvota.'),
    }),
    quotas: countSum(
      text('Quotas', 'Broj kvota'),
      text('How many quotas begin in the period.', 'Koliko kvota počinje u razdoblju.'),
      'neither',
    ),
    sellers: distinctCount(
      text('Sellers', 'Prodavači'),
      text('Sellers with a quota.', 'Prodavači s kvotom.'),
      'neither',
    ),
  },
  dimensions: {
    seller: byNumber(text('Seller', 'Prodavač'), text('Whose quota it is.', 'Čija je kvota.'), {
      cardinality: 'few',
    }),
  },
})
