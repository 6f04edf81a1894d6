#!/usr/bin/env node
import { terminal } from "./cli/io";
import { runCommand } from "./cli/run";

process.exitCode = await runCommand(process.argv.slice(2), terminal);
