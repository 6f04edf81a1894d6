import { get } from "./get.js";
import { median } from "./statistics.js";

const NAMES = 10_000;

/** The PDF with as many names as paper should hold, while somebody asks whether the server lives; then the card. */
export async function measureDocuments({ startServer }, runs) {
  const measured = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer({ signatories: NAMES });
    const letter = server.url + server.letter;
    for (let n = 0; n < 200; n++) await get(`${server.url}/livez`);
    const others = askOthers(server.url);
    const pdf = await made(`${letter}/letter.pdf`);
    const pause = await others.stop();
    const again = await made(`${server.url}/fr${server.letter}/letter.pdf`);
    await made(`${letter}/card.png`);
    const card = await made(`${server.url}/fr${server.letter}/card.png`);
    measured.push({ pdf: pdf.took, bytes: pdf.bytes, pause, again: again.took, card: card.took });
    await server.stop();
  }
  const of = (name) => median(measured.map((one) => one[name]));
  const what = `PDF with ${NAMES.toLocaleString("en")} names`;
  return [
    { what: `${what}, the thread's first work`, unit: "ms", ours: of("pdf"), note: "aim: ≤ 5,000 ms" },
    { what: "  in another language, thereafter", unit: "ms", ours: of("again"), note: `${of("bytes")} bytes` },
    {
      what: "  another request's longest wait meanwhile",
      unit: "ms",
      ours: of("pause"),
      note: "through HTTP, load on the machine included",
    },
    { what: "share card", unit: "ms", ours: of("card") },
  ];
}

async function made(url) {
  const start = performance.now();
  const answer = await fetch(url);
  const bytes = (await answer.arrayBuffer()).byteLength;
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return { took: performance.now() - start, bytes };
}

/** Asks a hundred times a second until stopped, which takes little from what is measured; the longest wait in milliseconds. */
function askOthers(url) {
  let [going, longest] = [true, 0];
  const done = (async () => {
    while (going) {
      const start = performance.now();
      await get(`${url}/livez`);
      longest = Math.max(longest, performance.now() - start);
      await new Promise((later) => setTimeout(later, 10));
    }
  })();
  return {
    async stop() {
      going = false;
      await done;
      return longest;
    },
  };
}
