import { correction } from "./en/correction";
import { decline } from "./en/decline";
import { documents } from "./en/documents";
import { erase } from "./en/erase";
import { errors } from "./en/errors";
import { everything } from "./en/everything";
import { handOver, lostLink } from "./en/hand-over";
import { hold } from "./en/hold";
import { integrity } from "./en/integrity";
import { list } from "./en/list";
import { mails } from "./en/mails";
import { newVersion } from "./en/new-version";
import { overview } from "./en/overview";
import { pages } from "./en/pages";
import { previews } from "./en/previews";
import { receipt } from "./en/receipt";
import { report } from "./en/report";
import { share } from "./en/share";
import { sign } from "./en/sign";
import { signatory } from "./en/signatory";
import { signature } from "./en/signature";
import { site } from "./en/site";
import { status } from "./en/status";
import { takeAway } from "./en/take-away";
import { withdrawals } from "./en/withdrawals";

/** The shape of every dictionary: the other languages must satisfy it. */
export const en = {
  site,
  list,
  hold,
  integrity,
  overview,
  signatory,
  report,
  share,
  sign,
  signature,
  status,
  receipt,
  handOver,
  lostLink,
  correction,
  decline,
  documents,
  erase,
  mails,
  pages,
  previews,
  errors,
  takeAway,
  newVersion,
  withdrawals,
  everything,
};

export type Dictionary = typeof en;
