import type { ReactNode } from "react";

export type Step = {
  title: string;
  /** Where one title comes more than once. */
  key?: string;
  state: "done" | "now" | "next" | "stopped";
  detail?: ReactNode;
};

/** Where something stands: what is done, what is going on, what follows. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li
          key={step.key ?? step.title}
          className={step.state}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <b>{step.title}</b>
          {step.detail && <div className="detail">{step.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
