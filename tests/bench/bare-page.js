// The barest server of a page: its bytes, compressed already, ready in memory.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const page = readFileSync(process.env.PAGE);
// As long as ours, and what RFC 9110 asks of a 304 beside it: bytes are what a short answer costs.
const KEEPING = {
  ETag: '"abcdefghijklmnop.br"',
  "Cache-Control": "public, max-age=0, s-maxage=1",
  Vary: "Accept-Encoding",
};

createServer(({ headers }, answer) => {
  if (headers["if-none-match"] === KEEPING.ETag) return answer.writeHead(304, KEEPING).end();
  const head = { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br", ...KEEPING };
  answer.writeHead(200, { ...head, "Content-Length": page.length }).end(page);
}).listen(Number(process.env.PORT), "127.0.0.1");
