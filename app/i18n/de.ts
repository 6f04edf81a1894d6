import { decline } from "./de/decline";
import { documents } from "./de/documents";
import { erase } from "./de/erase";
import { errors } from "./de/errors";
import { integrity } from "./de/integrity";
import { list } from "./de/list";
import { mails } from "./de/mails";
import { overview } from "./de/overview";
import { pages } from "./de/pages";
import { report } from "./de/report";
import { share } from "./de/share";
import { sign } from "./de/sign";
import { signatory } from "./de/signatory";
import { signature } from "./de/signature";
import { site } from "./de/site";
import { takeAway } from "./de/take-away";
import type { Dictionary } from "./en";

export const de: Dictionary = {
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
