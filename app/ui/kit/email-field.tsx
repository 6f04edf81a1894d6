import type { ReactNode } from "react";
import { Field } from "./field";
import type { ErrorCode } from "./form";

type Props = { label: ReactNode; hint?: ReactNode; value?: string; error?: ErrorCode; autoComplete?: "email" | "off" };

/** The address of whoever fills in the form; `autoComplete="off"` where it is somebody else's. */
export const EmailField = ({ autoComplete = "email", ...props }: Props) => (
  <Field name="email" type="email" autoComplete={autoComplete} spellCheck={false} {...props} />
);
