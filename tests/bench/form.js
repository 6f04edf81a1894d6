const own = process.pid.toString(36);
let sent = 0;

/** A sign form as a browser sends it, every time of another organisation with a domain of its own. */
export function form() {
  const n = `${own}${(sent++).toString(36)}`;
  return [
    `organisation=Lantern+Keepers+of+Harbour+${n}`,
    `website=https%3A%2F%2Flantern-${n}.example%2F`,
    "country=BE&sector=ngo&name=Marta+Lindqvist&role=Managing+director",
    `email=office%40lantern-${n}.example`,
    "authority=board&statement=&showRepresentative=on&version=2",
  ].join("&");
}
