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
  advice: {
    order: (units: string) => `Order ${units} units now`,
    chase: (ordered: string, units: string, late: string) =>
      `Chase the order of ${ordered}: ${units} units, ${late}`,
    overdue: (days: string) => `${days} overdue`,
    tooLate: (expected: string) => `expected on ${expected}, after the stock runs out`,
    wait: (units: string, expected: string) => `Wait for ${units} units, expected on ${expected}`,
    none: 'Nothing',
  },
  flagNames: { order: 'Order', below_level: 'Below level', at_risk: 'At risk' },
  none: 'Nothing needs ordering at this service level. List all items to see them.',
  meaning: [
    'Order: on hand plus on order is at or below the larger of the warehouse’s reorder level and the reorder point; bought in whole outers.',
    'Reorder point: demand over the lead time plus a safety stock, which grows with the service level, the chance not to run out while a delivery is on its way.',
    'At risk: the stock runs out before the next delivery, which is that of the open order unless it is overdue, else of one ordered now. Expected: a lead time after the oldest open order. Below level: less on hand than the warehouse’s reorder level.',
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
  advice: {
    order: (units) => `Naručiti odmah: ${units} kom.`,
    chase: (ordered, units, late) => `Požuriti narudžbu od ${ordered}: ${units} kom., ${late}`,
    overdue: (days) => `kasni ${days}`,
    tooLate: (expected) => `očekuje se ${expected}, nakon što se zaliha potroši`,
    wait: (units, expected) => `Pričekati ${units} kom., očekuje se ${expected}`,
    none: 'Ništa',
  },
  flagNames: { order: 'Naručiti', below_level: 'Ispod razine', at_risk: 'Ugroženo' },
  none: 'Uz ovu razinu usluge ništa ne treba naručiti. Prikažite sve artikle da ih vidite.',
  meaning: [
    'Naručiti: zaliha s naručenim nije iznad veće od skladišne razine i točke narudžbe; kupuje se u cijelim pakiranjima.',
    'Točka narudžbe: potražnja u roku isporuke uvećana za sigurnosnu zalihu, koja raste s razinom usluge, to jest izgledom da se zaliha ne potroši dok isporuka putuje.',
    'Ugroženo: zaliha se potroši prije sljedeće isporuke, a to je otvorena narudžba ako ne kasni, inače ona naručena sada. Očekuje se: rok isporuke nakon najstarije otvorene narudžbe. Ispod razine: na zalihi je manje od skladišne razine narudžbe.',
    'Brojke iznad tablice odnose se na sve artikle, bez obzira na popis.',
  ],
}

export const stockMessages = { en, hr }
