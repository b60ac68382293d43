const en = {
  title: 'Reorder recommendations',
  serviceLevel: 'Service level',
  listed: 'Listed',
  listing: { needed: 'Needing attention', all: 'All items' },
  items: 'Items to order',
  belowLevelItems: 'Below level',
  atRiskItems: 'At risk',
  unitsToOrder: 'Units to order',
  costToOrder: 'Cost to order',
  urgencies: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  flags: 'Flags',
  order: 'Order',
  belowLevel: 'Below level',
  atRisk: 'At risk',
  none: 'Nothing needs ordering at this service level. List all items to see them.',
  meaning: [
    'Order: on hand plus on order is at or below the larger of the warehouse’s reorder level and the reorder point; bought in whole outers.',
    'Reorder point: demand over the lead time plus a safety stock, which grows with the service level, the chance not to run out while a delivery is on its way.',
    'At risk: the stock lasts for fewer days than a delivery takes. Below level: less on hand than the warehouse’s reorder level.',
    'The figures above the table are of all items, whatever is listed.',
  ],
}

const hr: typeof en = {
  title: 'Preporuke za narudžbu',
  serviceLevel: 'Razina usluge',
  listed: 'Popis',
  listing: { needed: 'Što traži pažnju', all: 'Svi artikli' },
  items: 'Artikala za narudžbu',
  belowLevelItems: 'Ispod razine',
  atRiskItems: 'Ugroženo',
  unitsToOrder: 'Količina za narudžbu',
  costToOrder: 'Trošak narudžbe',
  urgencies: { critical: 'Kritično', high: 'Visoko', medium: 'Srednje', low: 'Nisko' },
  flags: 'Oznake',
  order: 'Naručiti',
  belowLevel: 'Ispod razine',
  atRisk: 'Ugroženo',
  none: 'Uz ovu razinu usluge ništa ne treba naručiti. Prikažite sve artikle da ih vidite.',
  meaning: [
    'Naručiti: zaliha s naručenim nije iznad veće od skladišne razine i točke narudžbe; kupuje se u cijelim pakiranjima.',
    'Točka narudžbe: potražnja u roku isporuke uvećana za sigurnosnu zalihu, koja raste s razinom usluge, to jest izgledom da se zaliha ne potroši dok isporuka putuje.',
    'Ugroženo: zaliha traje manje dana nego isporuka. Ispod razine: na zalihi je manje od skladišne razine narudžbe.',
    'Brojke iznad tablice odnose se na sve artikle, bez obzira na popis.',
  ],
}

export const stockMessages = { en, hr }
