import { expect, test } from "vitest";
import { after, lasting as inGerman } from "~/i18n/de/periods";
import { lasting as inEnglish } from "~/i18n/en/periods";
import { lasting as inFrench } from "~/i18n/fr/periods";

test.each([
  [1, "1 day", "1 jour", "1 Tag", "1 Tag"],
  [30, "30 days", "30 jours", "30 Tage", "30 Tagen"],
  [60, "2 months", "2 mois", "2 Monate", "2 Monaten"],
  [100, "100 days", "100 jours", "100 Tage", "100 Tagen"],
  [180, "6 months", "6 mois", "6 Monate", "6 Monaten"],
])("%i days are said as people say them", (days, en, fr, de, german) => {
  expect([inEnglish(days), inFrench(days), inGerman(days), after(days)]).toEqual([en, fr, de, german]);
});
