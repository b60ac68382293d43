/** Licences that require only their text and a name, or bind only their own files (MPL-2.0), used unchanged. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'PSF-2.0', 'MPL-2.0'],
])

/** Packages whose licence is judged by a person, by name. */
const exceptions: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'Bitstream Vera: free to embed; the fonts are not sold by themselves',
  '@fontsource-variable/inter': 'OFL-1.1: a font, free to embed and to serve',
  'caniuse-lite': 'CC-BY-4.0: data that only the build reads',
}

export type Package = { readonly name: string; readonly version: string; readonly licence: string }

/** What is wrong with a package's licence, or null. An expression is SPDX's: OR lets us choose, AND does not. */
export function licenceProblem({ name, version, licence }: Package): string | null {
  if (name in exceptions) return null
  const alternatives = licence.replaceAll(/[()]/g, '').split(' OR ')
  const isAllowed = alternatives.some((part) => part.split(' AND ').every((id) => allowed.has(id)))
  return isAllowed ? null : `${name}@${version}: ${licence || 'no licence'}`
}
