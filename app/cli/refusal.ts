/** Why a command did not do it, in words for the operator, with the mend. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(
    message: string,
    /** What --json says beside the message. */
    readonly data: Record<string, unknown> = {},
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
