// Runs before the first paint, so that nobody sees a flash of the wrong theme. A file of its own
// because the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('otel-bi.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  const language = localStorage.getItem('otel-bi.language')
  if (language) document.documentElement.lang = language
} catch {
  // Storage can be forbidden; the system's theme and language are then right.
}
