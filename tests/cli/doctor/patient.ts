import { z } from "zod";
import type { operator } from "../cli";

const report = z.object({
  ok: z.boolean(),
  checks: z.array(z.object({ what: z.string(), state: z.string(), says: z.string(), mend: z.string().optional() })),
});

/** What `doctor --json` says, and of one line, by its name. */
export async function examined(me: ReturnType<typeof operator>, ...options: string[]) {
  const { code, out, err } = await me.run("doctor", "--json", ...options);
  const { ok, checks } = report.parse(JSON.parse(out));
  const line = (what: string) => checks.find((check) => check.what === what);
  return { code, err, ok, checks, line, state: (what: string) => line(what)?.state ?? "missing" };
}
