import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { KeyholderPurpose } from "~/domain/challenge";
import { requestCode } from "~/usecases/request-code.server";
import { notFound } from "./page.server";
import { linkOf } from "./private.server";

const SHORT_WAIT = 5 * 60_000;

type Asked = { outcome: "sent" | "not-found" | "blocked" } | { outcome: "limited"; wait: number };

/** Mails a fresh code to the address that signed, and leads back to the page of the act. */
export async function freshCode(args: LoaderFunctionArgs, purpose: KeyholderPurpose, page: string) {
  const { id, key } = linkOf(args);
  return afterAsking(page, await requestCode(args.context.app, id, key, purpose));
}

/** Whoever holds a link is told when to come back. */
export function afterAsking(page: string, asked: Asked) {
  switch (asked.outcome) {
    case "sent":
      return redirect(`${page}?notice=sentAgain`, 303);
    case "limited":
      return redirect(`${page}?notice=${asked.wait > SHORT_WAIT ? "enough" : "wait"}`, 303);
    case "blocked":
      return redirect(`${page}?notice=enough`, 303);
    case "not-found":
      throw notFound();
  }
}
