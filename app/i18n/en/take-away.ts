/** What stands around the list where it is taken to: readers of feeds, other sites, previews of links. */
export const takeAway = {
  rights: (licence: string) => `The list may be copied under ${licence}, naming its source.`,
  /** Of a letter, for search engines and previews of links. */
  letter: (from: string, to: string) => `An open letter from ${from} to ${to}.`,
  signedBy: (count: string) => `Signed by ${count}.`,
  list: (title: string) => `Who signed the open letter “${title}”, each confirmed by e-mail and checked by a person.`,
  /** The way to the letter from another site. */
  signThere: "Read and sign the letter",
  readThere: "Read the letter",
};
