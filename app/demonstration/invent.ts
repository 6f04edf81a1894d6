import { AUTHORITIES, SECTORS } from "../domain/organisation";
import type { DemonstrationSignatory } from "./signatories";
import { east } from "./words/east";
import { north } from "./words/north";
import { type Prepared, prepare } from "./words/prepare";
import { south } from "./words/south";

const TONGUES = [...north, ...south, ...east].map(prepare);

/**
 * The n-th invented organisation, listed: always the same for an n, and never the same name or domain for two.
 * Made for filling a database with a million, hence no parsing and no search. It signed when this share of the letter's
 * time was over.
 */
export function inventSignatory(n: number, share = 0): DemonstrationSignatory {
  const tongue = of(TONGUES, n);
  const names = nameOf(tongue, Math.floor(n / TONGUES.length));
  const chance = scramble(n);
  const people = chance % 2 === 0 ? tongue.women : tongue.men;
  const day = Math.floor(share * DAYS);
  const daysAgo = FIRST_DAY - day;
  return {
    status: "listed",
    submission: {
      organisation: names.organisation,
      website: `https://${names.domain}/`,
      country: of(tongue.countries, chance >>> 1),
      sector: of(SECTORS, chance >>> 3),
      name: `${of(people.first, chance >>> 7)} ${of(people.last, chance >>> 10)}`,
      role: of(people.roles, chance >>> 13),
      email: (chance >>> 16) % 7 === 0 ? `${names.local}@freemail.example` : `office@${names.domain}`,
      authority: of(AUTHORITIES, chance >>> 5),
      statement: (chance >>> 19) % 11 === 0 ? `https://${names.domain}/open-letter` : null,
      showRepresentative: (chance >>> 15) % 2 === 0,
      version: daysAgo > SECOND_VERSION ? 1 : 2,
    },
    locale: tongue.locale,
    language: tongue.locale,
    reason: null,
    mergedInto: null,
    vouched: false,
    hidden: false,
    settledAfter: 3,
    signed: { daysAgo, minute: 420 + Math.floor(600 * (share * DAYS - day)) },
  };
}

/** Days ago, as letters.ts has them. */
const FIRST_DAY = 38;
const DAYS = 37;
const SECOND_VERSION = 20;

/** Every combination of words once, in an order that does not show, then again with a number. */
function nameOf(tongue: Prepared, nth: number) {
  const round = Math.floor(nth / tongue.combinations);
  let rest = ((nth % tongue.combinations) * STEP) % tongue.combinations;
  const take = <Item>(items: readonly Item[]): Item => {
    const item = of(items, rest);
    rest = Math.floor(rest / items.length);
    return item;
  };
  const town = take(tongue.towns);
  const image = take(tongue.images);
  const form = take(tongue.forms);
  const [first, second] = form.townFirst ? [town, image] : [image, town];
  const number = round === 0 ? "" : ` ${round + 1}`;
  const local = `${image.slug}-${town.slug}-${form.slug}${number.trim()}`;
  return {
    organisation: `${form.before}${first.word}${form.between}${second.word}${form.after}${number}`,
    local,
    domain: `${local}.example`,
  };
}

/** Shares no factor with any list's length (those have only 2, 3 and 5), so that each combination comes once. */
const STEP = 39_119;

/** The item at an index, counted round and round. */
function of<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
}

/** A number that looks like chance and is always the same: a 32-bit mix. */
function scramble(n: number) {
  let mixed = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
