/** How a body may be compressed, the best first. */
const CODINGS = ["br", "gzip"] as const;
export type Coding = (typeof CODINGS)[number] | "identity";

/** The best coding that an Accept-Encoding takes. Browsers send one of a handful, so what was found is kept. */
export function bestCoding(accepted: string | undefined): Coding {
  if (accepted === undefined) return "identity";
  const known = found.get(accepted);
  if (known) return known;
  const best = CODINGS.find((coding) => takes(accepted, coding)) ?? "identity";
  if (found.size < MOST) found.set(accepted, best);
  return best;
}

const MOST = 100;
const found = new Map<string, Coding>();

const takes = (accepted: string, coding: string) =>
  accepted
    .toLowerCase()
    .split(",")
    .map((part) => part.replaceAll(/\s/g, ""))
    .some((part) => part === coding || (part.startsWith(`${coding};q=`) && Number(part.slice(coding.length + 3)) > 0));
