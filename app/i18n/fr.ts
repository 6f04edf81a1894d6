import type { Dictionary } from "./en";
import { correction } from "./fr/correction";
import { decline } from "./fr/decline";
import { documents } from "./fr/documents";
import { erase } from "./fr/erase";
import { errors } from "./fr/errors";
import { everything } from "./fr/everything";
import { handOver, lostLink } from "./fr/hand-over";
import { hold } from "./fr/hold";
import { integrity } from "./fr/integrity";
import { list } from "./fr/list";
import { mails } from "./fr/mails";
import { newVersion } from "./fr/new-version";
import { overview } from "./fr/overview";
import { pages } from "./fr/pages";
import { previews } from "./fr/previews";
import { receipt } from "./fr/receipt";
import { report } from "./fr/report";
import { share } from "./fr/share";
import { sign } from "./fr/sign";
import { signatory } from "./fr/signatory";
import { signature } from "./fr/signature";
import { site } from "./fr/site";
import { status } from "./fr/status";
import { takeAway } from "./fr/take-away";
import { withdrawals } from "./fr/withdrawals";

export const fr: Dictionary = {
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
