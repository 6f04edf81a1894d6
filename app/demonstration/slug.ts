const CYRILLIC =
  "а a б b в v г h д d е e є ie ж zh з z и y і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ю iu я ia";
const GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o";
const LATIN = "ß ss ø o æ ae œ oe ł l đ d ı i";

const PAIRS = `${CYRILLIC} ${GREEK} ${LATIN}`.matchAll(/(\S+) (\S+)/g);
const LETTERS = new Map([...PAIRS].map(([, from = "", to = ""]) => [from, to]));

/** A name as it could stand in a domain: small Latin letters, digits, single hyphens. */
export function slug(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}’]/gu, "");
  const latin = [...bare].map((letter) => LETTERS.get(letter) ?? letter).join("");
  return latin.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
