const en = {
  newHere: 'New here?',
  take: 'Take a short tour',
  hide: 'Do not offer the tour again',
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  end: 'End the tour',
  steps: {
    pages: {
      title: 'Pages',
      text: 'The Overview shows both businesses; each has a page of its own. Explore answers your own questions, Alerts watch figures, Jobs compute forecasts and checks, and Reports are files of it all.',
    },
    dates: {
      title: 'Dates',
      text: 'The days that the figures cover, and those they are compared with. The choice stays when you change the page.',
    },
    figure: {
      title: 'Figures',
      text: 'The name of a figure opens it in Explore. The button beside it says what it means and how it was computed.',
    },
    panel: {
      title: 'Files, links and alerts',
      text: 'The menu of a panel exports its rows, copies a link to it, or starts an alert on its figures.',
    },
    find: {
      title: 'Find',
      text: 'Type a few letters of a page, measure, dimension or saved view. You find this tour there too.',
    },
    preferences: {
      title: 'Language and theme',
      text: 'This browser remembers both.',
    },
  },
}

const hr: typeof en = {
  newHere: 'Prvi put ovdje?',
  take: 'Kratki obilazak',
  hide: 'Ne nudi više obilazak',
  progress: (step, of) => `Korak ${step} od ${of}`,
  back: 'Natrag',
  next: 'Dalje',
  done: 'Gotovo',
  end: 'Završi obilazak',
  steps: {
    pages: {
      title: 'Stranice',
      text: 'Pregled prikazuje oba poslovanja, a svako ima i svoju stranicu. Istraživanje odgovara na vaša pitanja, upozorenja prate brojke, poslovi računaju prognoze i provjere, a izvještaji su datoteke svega toga.',
    },
    dates: {
      title: 'Datumi',
      text: 'Dani koje brojke obuhvaćaju i dani s kojima se uspoređuju. Izbor ostaje kad promijenite stranicu.',
    },
    figure: {
      title: 'Brojke',
      text: 'Naziv brojke otvara je u istraživanju. Gumb pokraj nje kaže što znači i kako je izračunata.',
    },
    panel: {
      title: 'Datoteke, poveznice i upozorenja',
      text: 'Izbornik panela izvozi njegove retke, kopira poveznicu na njega ili stvara upozorenje na njegove brojke.',
    },
    find: {
      title: 'Traženje',
      text: 'Upišite nekoliko slova naziva stranice, mjere, dimenzije ili spremljenog pogleda. Ondje je i ovaj obilazak.',
    },
    preferences: {
      title: 'Jezik i tema',
      text: 'Ovaj preglednik pamti oboje.',
    },
  },
}

export const tourMessages = { en, hr }
