/** Letters of other alphabets that pass for Latin ones, lower case. */
const LATIN_FOR: Readonly<Record<string, string>> = {
  ...pairs("авеікмнорстухјѕԁһԛԝӏ", "abeikmhopctyxjsdhqwl"),
  ...pairs("αβγεηικνορτυχω", "abyenikvoptuxw"),
};

/** Every such letter replaced, so that "Наrbоur" in mixed alphabets reads "harbour". Takes folded text; only for comparing. */
export function latinised(text: string): string {
  // Most words, and a tenth of the time.
  if (/^[ -~]*$/.test(text)) return text;
  return Array.from(text, (letter) => LATIN_FOR[letter] ?? letter).join("");
}

/** Whether a word could be taken for a Latin one although it is not. */
export function passesForLatin(word: string): boolean {
  const bare = word.normalize("NFD");
  const plain = latinised(bare);
  return plain !== bare && !/[^\p{sc=Latin}\p{M}\p{N}-]/u.test(plain);
}

function pairs(letters: string, latin: string): Record<string, string> {
  const [from, to] = [Array.from(letters), Array.from(latin)];
  return Object.fromEntries(from.map((letter, index) => [letter, to[index] ?? letter]));
}
