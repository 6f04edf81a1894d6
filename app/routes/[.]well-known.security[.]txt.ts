import type { LoaderFunctionArgs } from "@remix-run/node";
import { securityTxt } from "~/http/security-txt";

export function loader({ context: { app } }: LoaderFunctionArgs) {
  return new Response(securityTxt(app.settings, app.now()), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
