// The barest server of a page: its bytes, compressed already, ready in memory.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const page = readFileSync(process.env.PAGE);
const ETAG = '"page"';

createServer(({ headers }, answer) => {
  if (headers["if-none-match"] === ETAG) return answer.writeHead(304, { ETag: ETAG }).end();
  const head = { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br", ETag: ETAG };
  answer.writeHead(200, { ...head, "Content-Length": page.length }).end(page);
}).listen(Number(process.env.PORT), "127.0.0.1");
