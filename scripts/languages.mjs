// The languages of the site, and which of the shared files each of them needs.

/** The first one's pages lie at the root, those of the others in a folder each. */
export const LANGUAGES = ['zh', 'en', 'hant'];

/** Whether pages in a language may ask for a shared file: words are of one language, and places and rules are in one of two scripts. */
export function isFor(language, file) {
  const of = /^words-([a-z]+)-/.exec(file)?.[1];
  if (of) return of === language;
  return !/^(places|rules)-/.test(file) || /^(places|rules)-hant-/.test(file) === (language === 'hant');
}
