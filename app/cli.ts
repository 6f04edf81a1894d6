#!/usr/bin/env node
import { Command } from "commander";

const program = new Command("undersigned");
program.command("serve").action(async () => {
  await import("./server");
});
await program.parseAsync();
