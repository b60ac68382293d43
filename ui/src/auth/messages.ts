const en = {
  anonymous: 'Anonymous',
  anonymousMeaning: 'No sign-in here: every user may do everything.',
  account: (name: string) => `Account of ${name}`,
  roles: { viewer: 'Viewer', analyst: 'Analyst', admin: 'Admin' },
  noRole: 'No role',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signingIn: 'Signing in…',
  states: {
    'signed-out': {
      title: 'You are signed out',
      meaning: 'Sign in to see the figures again.',
    },
    ended: {
      title: 'Your session has ended',
      meaning: 'Sign in again to go on where you were.',
    },
    refused: {
      title: 'The sign-in was not accepted',
      meaning: 'Try again. If that does not help, ask your administrator.',
    },
    unreachable: {
      title: 'The sign-in service cannot be reached',
      meaning: 'No figures can be shown until it answers.',
    },
  },
  obstacles: {
    'no-storage': {
      title: 'The browser does not let this page store anything',
      meaning:
        'Signing in needs that. Allow this address to store data (cookies and site data) in the browser’s settings, then reload the page.',
    },
    'not-secure': {
      title: 'Signing in needs a secure connection',
      meaning: 'Open this page by its address that begins with https://.',
    },
  },
  notOffered: {
    title: 'Sign-in is not set up',
    meaning:
      'The server requires sign-in but names no provider: it needs OIDC_ENABLED=true and the settings that go with it.',
  },
  withoutRole: {
    title: 'Your account may not see anything yet',
    meaning: (name: string) => `You are signed in as ${name}. Ask your administrator for a role.`,
  },
}

const hr: typeof en = {
  anonymous: 'Anonimno',
  anonymousMeaning: 'Ovdje nema prijave: svi korisnici smiju sve.',
  account: (name) => `Račun: ${name}`,
  roles: { viewer: 'Čitatelj', analyst: 'Analitičar', admin: 'Administrator' },
  noRole: 'Bez uloge',
  signIn: 'Prijava',
  signOut: 'Odjava',
  signingIn: 'Prijava u tijeku…',
  states: {
    'signed-out': {
      title: 'Odjavljeni ste',
      meaning: 'Prijavite se da biste opet vidjeli brojke.',
    },
    ended: {
      title: 'Vaša je sesija istekla',
      meaning: 'Prijavite se ponovno i nastavite gdje ste stali.',
    },
    refused: {
      title: 'Prijava nije prihvaćena',
      meaning: 'Pokušajte ponovno. Ako ne pomogne, obratite se administratoru.',
    },
    unreachable: {
      title: 'Usluga za prijavu nije dostupna',
      meaning: 'Dok se ne javi, brojke se ne mogu prikazati.',
    },
  },
  obstacles: {
    'no-storage': {
      title: 'Preglednik ovoj stranici ne dopušta da sprema podatke',
      meaning:
        'Za prijavu je to potrebno. U postavkama preglednika dopustite ovoj adresi da sprema podatke (kolačiće i podatke web-lokacije), pa ponovno učitajte stranicu.',
    },
    'not-secure': {
      title: 'Za prijavu je potrebna sigurna veza',
      meaning: 'Otvorite ovu stranicu na adresi koja počinje s https://.',
    },
  },
  notOffered: {
    title: 'Prijava nije postavljena',
    meaning:
      'Poslužitelj traži prijavu, a ne navodi pružatelja: treba mu OIDC_ENABLED=true i postavke uz njega.',
  },
  withoutRole: {
    title: 'Vaš račun još ništa ne smije vidjeti',
    meaning: (name) => `Prijavljeni ste kao ${name}. Zatražite ulogu od administratora.`,
  },
}

export const authMessages = { en, hr }
