import type { ReactNode } from "react";
import { Button, LinkButton } from "../kit/button";

type Props = {
  title: string;
  /** What follows from it. */
  lede: string;
  action: string;
  button: string;
  /** It takes something away. */
  isGrave?: boolean;
  /** Where whoever thinks better of it goes. */
  back: string;
  notice?: ReactNode;
};

/** One question before something is done. */
export function AskPage({ title, lede, action, button, isGrave = false, back, notice }: Props) {
  return (
    <div className="card">
      {notice}
      <h1>{title}</h1>
      <p className="who">{lede}</p>
      <form method="post" action={action} className="acts">
        <Button kind={isGrave ? "no" : "main"}>{button}</Button>
        <LinkButton to={back} kind="quiet">
          Not now
        </LinkButton>
      </form>
    </div>
  );
}
