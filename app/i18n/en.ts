import { decline } from "./en/decline";
import { documents } from "./en/documents";
import { erase } from "./en/erase";
import { errors } from "./en/errors";
import { integrity } from "./en/integrity";
import { list } from "./en/list";
import { mails } from "./en/mails";
import { overview } from "./en/overview";
import { pages } from "./en/pages";
import { report } from "./en/report";
import { share } from "./en/share";
import { sign } from "./en/sign";
import { signatory } from "./en/signatory";
import { signature } from "./en/signature";
import { site } from "./en/site";
import { takeAway } from "./en/take-away";

/** The shape of every dictionary: the other languages must satisfy it. */
export const en = {
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

export type Dictionary = typeof en;
