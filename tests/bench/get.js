import { get as httpGet } from "node:http";

/** Asks for an address as a browser does, and leaves the answer as it came: { headers, body }. */
export function get(url, headers = { "Accept-Encoding": "br" }) {
  return new Promise((resolve, reject) => {
    httpGet(url, { headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part)).on("error", reject);
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}
