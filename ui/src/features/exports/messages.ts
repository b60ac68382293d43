const en = {
  menu: (title: string) => `Export or share: ${title}`,
  formats: { xlsx: 'Excel workbook (XLSX)', pdf: 'Document (PDF)', csv: 'Plain table (CSV)' },
  file: (title: string, format: string) => `${title}, ${format}`,
  allRows: 'All rows of the current settings; search and sorting affect the screen only.',
  alertMe: 'Alert me…',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyYourself: 'Copy this link',
}

const hr: typeof en = {
  menu: (title) => `Izvoz i dijeljenje: ${title}`,
  formats: { xlsx: 'Excelova knjiga (XLSX)', pdf: 'Dokument (PDF)', csv: 'Obična tablica (CSV)' },
  file: (title, format) => `${title}, ${format}`,
  allRows: 'Svi redci uz odabrane postavke; traženje i poredak mijenjaju samo zaslon.',
  alertMe: 'Upozori me…',
  copyLink: 'Kopiraj poveznicu',
  copied: 'Poveznica je kopirana',
  copyYourself: 'Kopirajte ovu poveznicu',
}

export const exportMessages = { en, hr }
