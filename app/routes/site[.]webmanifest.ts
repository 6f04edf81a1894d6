import type { LoaderFunctionArgs } from "@remix-run/node";
import icon from "~/ui/icons/icon.svg?url";
import small from "~/ui/icons/icon-192.png?url";
import large from "~/ui/icons/icon-512.png?url";
import { listLetters } from "~/usecases/view-letter.server";

/** What a phone calls the site on its first screen: by its senders' name, where they are the only ones. */
export function loader({ context: { app } }: LoaderFunctionArgs) {
  const senders = new Set(listLetters(app, null).map(({ text }) => text.from));
  const [sender] = senders.size === 1 ? senders : [];
  const manifest = {
    name: sender ?? "Undersigned",
    start_url: "/",
    display: "browser",
    background_color: "#fbf9f4",
    theme_color: "#fbf9f4",
    icons: [
      { src: icon, type: "image/svg+xml", sizes: "any" },
      { src: small, type: "image/png", sizes: "192x192", purpose: "any maskable" },
      { src: large, type: "image/png", sizes: "512x512", purpose: "any maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { "Content-Type": "application/manifest+json" } });
}
