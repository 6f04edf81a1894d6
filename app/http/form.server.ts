import { type HeadersFunction, json } from "@remix-run/node";

/** A form's text fields; of a name that comes twice, the last. What is not a form is an empty one. */
export async function formFields(request: Request): Promise<Record<string, string>> {
  try {
    const fields: [string, string][] = [];
    for (const [name, value] of await request.formData()) if (typeof value === "string") fields.push([name, value]);
    return Object.fromEntries(fields);
  } catch {
    return {};
  }
}

/** A page with the form again: what was typed stays, and the status says why. `wait`: milliseconds. */
export function refuse<Data>(status: 409 | 422 | 429, data: Data, wait = 0) {
  const headers = wait > 0 ? { "Retry-After": String(Math.ceil(wait / 1000)) } : undefined;
  return json(data, { status, headers });
}

/** For a route that refuses with a wait: Remix puts an action's headers on its page only where the route says so. */
export const retryAfter: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get("Retry-After");
  return new Headers(wait === null ? [] : [["Retry-After", wait]]);
};
