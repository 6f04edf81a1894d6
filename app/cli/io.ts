/** What a command speaks through; a test's keeps what was said. */
export type Io = {
  /** To stdout: the answer, and nothing else. */
  out(text: string): void;
  /** The same, piece by piece, no faster than it is read. */
  stream(pieces: AsyncIterable<string>): Promise<void>;
  /** To stderr: problems, questions and progress. */
  err(text: string): void;
  /** Whether somebody sits there who can be asked. */
  interactive: boolean;
  /** Whether somebody looks at stderr, and can be shown progress. */
  terminal: boolean;
  ask(question: string): Promise<string>;
  /** Settings; without them, those of the process and of `.env`. */
  settings?: Record<string, string | undefined>;
};

export const terminal: Io = {
  out: (text) => void process.stdout.write(text),
  async stream(pieces) {
    const { Readable } = await import("node:stream");
    const { pipeline } = await import("node:stream/promises");
    try {
      await pipeline(Readable.from(pieces), process.stdout, { end: false });
    } catch (error) {
      // Whoever reads has enough, as `head` does.
      if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
    }
  },
  err: (text) => void process.stderr.write(text),
  interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
  terminal: process.stderr.isTTY === true,
  async ask(question) {
    const { createInterface } = await import("node:readline/promises");
    const line = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await line.question(question);
    } finally {
      line.close();
    }
  },
};
