import type { Dictionary } from "./en";
import { decline } from "./fr/decline";
import { documents } from "./fr/documents";
import { erase } from "./fr/erase";
import { errors } from "./fr/errors";
import { integrity } from "./fr/integrity";
import { list } from "./fr/list";
import { mails } from "./fr/mails";
import { overview } from "./fr/overview";
import { pages } from "./fr/pages";
import { report } from "./fr/report";
import { share } from "./fr/share";
import { sign } from "./fr/sign";
import { signatory } from "./fr/signatory";
import { signature } from "./fr/signature";
import { site } from "./fr/site";
import { takeAway } from "./fr/take-away";

export const fr: Dictionary = {
  site,
  list,
  integrity,
  overview,
  signatory,
  report,
  share,
  sign,
  signature,
  decline,
  documents,
  erase,
  mails,
  pages,
  errors,
  takeAway,
};
