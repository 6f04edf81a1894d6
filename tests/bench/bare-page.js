// The barest server of a page: its bytes, ready in memory.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const page = readFileSync(process.env.PAGE);

createServer((_, answer) => {
  answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length }).end(page);
}).listen(Number(process.env.PORT), "127.0.0.1");
