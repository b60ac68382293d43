import { createContext, useContext } from 'solid-js'

/** Which heading a panel bears: it follows the page's own, or that of the section it stands in. */
export const PanelHeading = createContext<'h2' | 'h3'>('h2')

export const usePanelHeading = () => useContext(PanelHeading)
