import { preferredLanguage } from '../i18n/language.ts'

/** Without any part of the dashboard, none of which may work: the words are plain HTML. */
const words = {
  en: {
    title: 'OTel BI could not start',
    meaning:
      'Reload the page. If that does not help, use a current browser and allow this address to store data, or send the text below to the administrators of OTel BI.',
    reload: 'Reload',
  },
  hr: {
    title: 'OTel BI se nije mogao pokrenuti',
    meaning:
      'Ponovno učitajte stranicu. Ako to ne pomogne, upotrijebite noviji preglednik i dopustite ovoj adresi da sprema podatke, ili pošaljite tekst u nastavku administratorima OTel BI-ja.',
    reload: 'Učitaj ponovno',
  },
}

/** What stands in place of a dashboard that could not start. */
export function startFailure(error: unknown): HTMLElement {
  const { title, meaning, reload } = words[preferredLanguage(navigator.languages)]
  const notice = element('main', '')
  notice.className = 'start-failure'
  notice.dataset.testid = 'start-failure'
  const button = element('button', reload)
  button.addEventListener('click', () => location.reload())
  notice.append(element('h1', title), element('p', meaning), element('code', String(error)), button)
  return notice
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
