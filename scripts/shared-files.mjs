// The languages of the site, and the files that lie at its root for all of them.

/** The first one's pages lie at the root, those of the others in a folder each. */
export const LANGUAGES = ['zh', 'en', 'hant'];

/** A name of theirs: with a hash of what is in it. */
export const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|css|wasm|txt)$/;

/** Whether pages in a language may ask for a shared file: words are of one language, and places and rules are in one of two scripts. */
export function isFor(language, file) {
  const of = /^words-([a-z]+)-/.exec(file)?.[1];
  if (of) return of === language;
  return !/^(places|rules)-/.test(file) || /^(places|rules)-hant-/.test(file) === (language === 'hant');
}
