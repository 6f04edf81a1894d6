import { slug } from "../slug";
import type { Tongue } from "./tongue";

export type Prepared = ReturnType<typeof prepare>;

/** Splits and pairs once what a million names are made of. */
export function prepare(tongue: Tongue) {
  const images = pairs(tongue.images.first, tongue.images.join, tongue.images.second);
  const towns = pairs(tongue.towns.first, "", tongue.towns.second);
  const forms = tongue.forms.split("|").map((form) => {
    const [before = "", between = "", after = ""] = form.split(/[%@]/);
    return { before, between, after, townFirst: form.indexOf("@") < form.indexOf("%"), slug: slug(form) };
  });
  const people = ({ first, last, roles }: Tongue["women"]) => ({
    first: first.split("|"),
    last: last.split("|"),
    roles: roles.split("|"),
  });
  return {
    locale: tongue.locale,
    countries: tongue.countries,
    images,
    towns,
    forms,
    combinations: images.length * towns.length * forms.length,
    women: people(tongue.women),
    men: people(tongue.men),
  };
}

function pairs(firsts: string, join: string, seconds: string) {
  const words = firsts.split("|").flatMap((first) => seconds.split("|").map((second) => `${first}${join}${second}`));
  return words.map((word) => ({ word, slug: slug(word) }));
}
