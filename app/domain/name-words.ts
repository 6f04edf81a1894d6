import { COUNTRY_CODES } from "./countries";
import { foldName } from "./text";

/** The words of organisations' names that tell little of which organisation it is. All are compared folded. */

const words = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => foldName(row).split(" ")));

/** Legal forms that mean nothing else, wherever they stand. */
export const LEGAL_FORMS = words(
  "stichting vereniging stiftung gstiftung verein gGmbH GmbH gUG gAG mbH asbl aisbl vzw ivzw fondation fondazione fundación",
  "fundação fundació fundacja stowarzyszenie nadace nadační nadácia nadačný spolek združenie sdružení zapsaný ústav občianske",
  "alapítvány egyesület közhasznú fundația asociația asociace asociația udruga zaklada ustanova društvo sihtasutus mittetulundusühing",
  "biedrība nodibinājums asociacija viešoji įstaiga säätiö yhdistys rekisteröity stiftelsen stiftelse fonden forening föreningen",
  "förening associazione asociación associação associació asociatia onlus aps odv limited incorporated cooperative eingetragener",
  "gemeinnützige gemeinnütziger Фондация Сдружение Асоциация Благодійна організація громадська спілка Фонд Ассоциация АНО НКО",
  "Ίδρυμα Σωματείο Σύλλογος ΑΜΚΕ ΜΚΟ جمعية مؤسسة منظمة עמותה",
);

/** Short forms, which could be words or initials: dropped only at the end of a name, or only at its beginning. */
const ENDINGS =
  "eV e.K. AG KG UG OHG SE Ltd Inc LLC LLP PLC CIC CIO CLG DAC Corp Co SA SAS SARL SRL SpA SCE SCRL NV BV vof oz zs zú os ops sro spol Kft Zrt Bt Nonprofit " +
  "OÜ MTÜ SA AS VšĮ UAB SIA doo dd ry rf rs oy oyj AB AS ASA ApS fmba ONG ONLUS ETS NGO NPO NFP ОО ООД ЕООД ΑΕ ΕΠΕ";
const BEGINNINGS = "ONG NGO MTÜ SA VšĮ OÜ ASBL OO ОО ГО БФ БО ООО";

const alternatives = (forms: string) =>
  // "e. V." and "a s b l" are written with spaces too.
  forms.split(" ").map((form) => Array.from(foldName(form)).join(" ?"));
const END = new RegExp(` (?:${alternatives(ENDINGS).join("|")})$`, "u");
const BEGINNING = new RegExp(`^(?:${alternatives(BEGINNINGS).join("|")}) `, "u");

/** A folded name without the short legal forms around it; never empty. */
export function withoutShortForms(folded: string): string {
  const shorter = folded.replace(END, "").replace(BEGINNING, "");
  return shorter === folded ? folded : withoutShortForms(shorter);
}

/** Dropped before comparing. */
export const SMALL_WORDS = words(
  "a an and of for the in on at to by with its de du des la le les l d et en au aux pour un une sur der die das den dem des",
  "für und von vom zu zum zur im am mit el los las del y e para por i da do dos das em na no o os di della dei degli il lo gli",
  "per het een van voor ter te och og for på i av af ja sekä w z ze dla oraz pro ve na s a az és și pentru из в и на за για και",
  "το τα η ο των του της في من و על של",
);

/** Kinds of bodies and reaches: organisations that differ only in these are different, but related. */
const KINDS = words(
  "foundation association society trust charity network alliance coalition federation confederation union league council committee",
  "commission institute institution centre center group organisation organization initiative project programme program forum platform",
  "movement club fund agency office section branch chapter consortium partnership mission campaign collective community",
  "réseau fédération confédération coalition institut comité conseil ligue centre groupe organisation mouvement plateforme collectif",
  "netzwerk verband bund bundesverband landesverband dachverband bündnis zentrum initiative gesellschaft werk kreis gruppe rat",
  "rete rede red federazione federación federação sieć związek centrum síť hálózat szövetség mreža rețea verkosto liitto netwerk",
  "nätverk förbund netværk forbund nettverk мрежа центр центар союз мережа δίκτυο κέντρο ένωση شبكة مركز اتحاد",
);

const REACHES = words(
  "national nationale nazionale nacional international internationale internacional internazionale int'l intl global worldwide world",
  "regional local europe europa european européenne européen europäische europäischer europäisches evropa evropski eu uk usa us",
  "africa african america american americas asia asian pacific arab nordic baltic balkan mediterranean mondial mondiale weltweit",
  "bundes deutsche deutscher deutsches deutschen schweizerische schweizerischer österreichische österreichischer française français",
  "england scotland wales scottish welsh british irish french german italian spanish dutch belgian polish swedish danish finnish norwegian greek portuguese luxembourgish",
);

const LANGUAGES =
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv uk ru sq sr mk tr ar he nb is".split(" ");

let places: ReadonlySet<string> | undefined;
/** Words of countries' names, in the languages that names are likely to be in: 8,000 lookups, so not before they are needed. */
function placeNames(): ReadonlySet<string> {
  places ??= new Set(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: "region" });
      return COUNTRY_CODES.flatMap((code) => foldName(names.of(code) ?? "").split(" ")).filter(
        (word) => word.length > 2,
      );
    }),
  );
  return places;
}

export const isPlace = (word: string): boolean => REACHES.has(word) || placeNames().has(word);
export const isGeneric = (word: string): boolean => KINDS.has(word) || isPlace(word);
