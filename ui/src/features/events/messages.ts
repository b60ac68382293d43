const en = {
  title: 'Business events',
  meaning: [
    'Found by a scan every hour, each once. “May run out”: the stock lasts less long than a delivery takes. Overstock: more than a year of cover. Dead stock: nothing sold in the window. Spikes and drops: the last week against the item’s own past, by a robust z-score.',
    'An event ends with the first scan that no longer finds it; it stays listed.',
  ],
  kind: 'Kind',
  anyKind: 'Any',
  kinds: {
    below_reorder_level: 'Below reorder level',
    stockout_risk: 'May run out',
    overstock: 'Overstock',
    dead_stock: 'Dead stock',
    demand_spike: 'Demand spike',
    demand_drop: 'Demand drop',
    purchase_overdue: 'Purchase overdue',
    negative_margin: 'Negative margin',
  },
  severity: 'Severity',
  anySeverity: 'Any',
  state: 'State',
  anyState: 'Any',
  states: { open: 'Ongoing', ended: 'Ended' },
  lasting: 'ongoing',
  newest: (count: string) => `The newest ${count}`,
  none: 'No scan has found such an event. Scans run on their schedule.',
}

const hr: typeof en = {
  title: 'Poslovni događaji',
  meaning: [
    'Provjera se pokreće svaki sat i svaku stvar bilježi jednom. „Moglo bi nestati”: zaliha traje kraće od isporuke. Previše na zalihi: dostaje više od godine. Mrtva zaliha: ništa prodano u razdoblju. Skok i pad: zadnji tjedan prema prošlosti artikla, po robusnom z-broju.',
    'Događaj završava s prvom provjerom koja ga više ne nađe; ostaje na popisu.',
  ],
  kind: 'Vrsta',
  anyKind: 'Sve',
  kinds: {
    below_reorder_level: 'Ispod razine narudžbe',
    stockout_risk: 'Moglo bi nestati',
    overstock: 'Previše na zalihi',
    dead_stock: 'Mrtva zaliha',
    demand_spike: 'Skok potražnje',
    demand_drop: 'Pad potražnje',
    purchase_overdue: 'Isporuka kasni',
    negative_margin: 'Negativna marža',
  },
  severity: 'Važnost',
  anySeverity: 'Sve',
  state: 'Stanje',
  anyState: 'Sva',
  states: { open: 'Traje', ended: 'Završilo' },
  lasting: 'još traje',
  newest: (count) => `Najnovijih ${count}`,
  none: 'Nijedna provjera nije našla takav događaj. Provjere se pokreću po rasporedu.',
}

export const eventMessages = { en, hr }
