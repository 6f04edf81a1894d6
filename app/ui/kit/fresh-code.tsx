import { useWords } from "../words";
import { Button } from "./button";
import type { ErrorCode } from "./form";

/** Under a code that no longer works: the way to one that does. */
export function FreshCode({ error, action }: { error?: ErrorCode; action: string }) {
  const { words } = useWords();
  if (error !== "code.expired" && error !== "code.spent") return null;
  return (
    <form method="post" action={action} className="fresh-code">
      <Button kind="quiet">{words.signature.confirm.freshCode}</Button>
    </form>
  );
}
