const en = {
  /** `{hotkey}` is filled in with the keys that lead to the notices. */
  region: 'Notices ({hotkey})',
  close: 'Close',
}

const hr: typeof en = {
  region: 'Obavijesti ({hotkey})',
  close: 'Zatvori',
}

export const toastMessages = { en, hr }
