import type { LoaderFunctionArgs } from "@remix-run/node";
import { robots } from "~/http/robots";

export function loader({ context }: LoaderFunctionArgs) {
  const { baseUrl, demonstration } = context.app.settings;
  return new Response(robots(baseUrl, demonstration), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
