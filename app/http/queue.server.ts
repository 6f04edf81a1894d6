import type { AppLoadContext } from "@remix-run/node";
import { type QueueQuery, type QueueView, readQueue } from "~/domain/queue";
import { readCookie, setCookie } from "./cookies.server";

type Args = { request: Request; context: AppLoadContext };

/** The queue that an address is about, in the order that its moderator chose last. */
export function queueOf({ request, context }: Args, otherwise?: QueueView): QueueQuery {
  return inOrder(request, context, readQueue(new URL(request.url).searchParams, otherwise));
}

/** The same from a form that was on one of its pages. */
export const queueIn = ({ request, context }: Args, written: string | undefined): QueueQuery =>
  inOrder(request, context, readQueue(new URLSearchParams(written)));

/** Remembers an order that was chosen. */
export function rememberOrder({ request, context }: Args): { "Set-Cookie": string } | undefined {
  const { order } = readQueue(new URL(request.url).searchParams);
  return order === null ? undefined : setCookie(context, "queueOrder", order);
}

function inOrder(request: Request, context: AppLoadContext, query: QueueQuery): QueueQuery {
  if (query.order !== null) return query;
  const remembered = new URLSearchParams({ order: readCookie(request, context, "queueOrder") ?? "" });
  return { ...query, order: readQueue(remembered).order };
}
