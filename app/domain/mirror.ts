import { z } from "zod";

/**
 * How the operator's doctor learns what a request looks like once it has come through the proxy: it asks `/livez` with this
 * header, which only whoever has SECRET_KEY can write. What is answered is the asker's own request, so that to repeat a header
 * within its minute tells nothing of anybody else.
 */
export const MIRROR = { path: "/livez", header: "Undersigned-Doctor", name: "doctor", life: 60_000 } as const;

/** What the server saw, and how it reads that. */
export const reflection = z.object({
  host: z.string(),
  /** X-Forwarded-Proto. */
  protocol: z.string().nullable(),
  /** X-Forwarded-For, from left to right. */
  forwardedFor: z.array(z.string()),
  /** The client's network, as limits count it. */
  network: z.string(),
  trustProxy: z.int(),
});
export type Reflection = z.infer<typeof reflection>;
