import { z } from "zod";

/** What the schemas of forms share. The messages of their issues are error codes: keys of the dictionaries, never sentences. */

/** What the browser did not send, or sent as a file, counts as left empty. */
export const typed = z.string().catch("");

/** Refuses a field with one of a form's codes. */
export const refusing =
  <Code extends string>() =>
  (context: z.core.$RefinementCtx, code: Code): never => {
    context.addIssue(code);
    return z.NEVER;
  };

export type Parsed<Data, Errors> = { data: Data } | { errors: Errors };

/** Reads a form: what was typed, or each field's problem. No field has more than one. */
export const formParser =
  <Data, Errors>(form: z.ZodType<Data>, errorsOf: z.ZodType<Errors>) =>
  (input: unknown): Parsed<Data, Errors> => {
    const { data, error } = form.safeParse(input);
    if (error === undefined) return { data };
    const errors = error.issues.map(({ path, message }) => [path[0], message]);
    return { errors: errorsOf.parse(Object.fromEntries(errors)) };
  };
