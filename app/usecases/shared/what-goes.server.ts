import type { Signature } from "../../../db/signature-mapper.server";
import type { Facts, Going } from "../../domain/everything";
import { DAY } from "../../domain/signature";
import type { App } from "../app";

type Goes = Facts & { what: Going };

/** What of a signature goes when, as the settings and its letter stand now: at a time, or so many days after something. */
export function whatGoes({ db, settings: { periods } }: App, signature: Signature): readonly Goes[] {
  const { status, signedAt, decidedAt, withdrawnAt, networkHash, letterId } = signature;
  const at = (what: Going, from: number, days: number): Goes => ({ what, goesAt: from + days * DAY });
  const closesAt = db.letters.byId(letterId)?.closesAt ?? null;
  const contact: Goes =
    closesAt === null ? { what: "contact", goesAfter: periods.contacts } : at("contact", closesAt, periods.contacts);
  const life: Record<Signature["status"], Goes> = {
    unconfirmed: at("all", signedAt, periods.unconfirmed),
    waiting: contact,
    listed: contact,
    disputed: contact,
    declined: at("all", decidedAt ?? signedAt, periods.declined),
    merged: at("all", decidedAt ?? signedAt, periods.declined),
    withdrawn: at("all", withdrawnAt ?? signedAt, periods.withdrawn),
  };
  return [
    life[status],
    ...(networkHash === null ? [] : [at("network", signedAt, periods.networks)]),
    { what: "mails", goesAfter: periods.mails },
    { what: "reports", goesAfter: periods.reports },
  ];
}
