import { notFound } from "~/http/page.server";

/** Every address that is none of ours. */
export function loader() {
  throw notFound();
}

export default function Nothing() {
  return null;
}
