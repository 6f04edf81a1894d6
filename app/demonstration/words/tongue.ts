import type { CountryCode } from "../../domain/countries";
import type { Locale } from "../../i18n/locales";

/**
 * A language's words for invented organisations, lists separated by bars. Towns are put together from two
 * halves, so that they are nowhere on a map and no name is a real one's.
 */
export type Tongue = {
  countries: CountryCode[];
  locale: Locale;
  /** `%` stands for the image, `@` for the town. */
  forms: string;
  images: { first: string; join: "" | " "; second: string };
  towns: { first: string; second: string };
  women: People;
  men: People;
};

/** `first` and `last` as the language orders them. */
type People = { first: string; last: string; roles: string };
