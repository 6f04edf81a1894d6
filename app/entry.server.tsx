import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { forLog, statusOf } from "./http/errors";
import { StatusProvider } from "./ui/status";

/** Every page is rendered at once: nothing on it is deferred, and nothing is left waiting when it has been sent. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { failure }: AppLoadContext,
) {
  const page = renderToString(
    <StatusProvider value={failure ?? status}>
      <RemixServer context={context} url={request.url} />
    </StatusProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${page}`, { status, headers });
}

/** Remix answers whatever is thrown with 500; the status that says why goes through the context (http/stack.server.ts). */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const status = statusOf(error);
  context.failure = status;
  if (status >= 500) context.app.log.error({ requestId: context.requestId, ...forLog(error) }, "a page broke");
};
