import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";
import type { SignatureView } from "./types";

type Props = { link: string; signature: Pick<SignatureView, "status" | "version" | "current"> };

/** That the letter changed since it was signed, as long as that says something to its signer. */
export function NewVersion({ link, signature: { status, version, current } }: Props) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.newVersion;
  if (current.asked) {
    return (
      <Notice kind="warning" title={say.title}>
        <p>{say.changed(version, current.version)}</p>
        <p>
          <a href={to.act(link, "renew")}>{say.link}</a>
        </p>
      </Notice>
    );
  }
  const stands = status === "waiting" || status === "listed";
  return stands && current.version > version ? <p className="before-act">{say.wording(current.version)}</p> : null;
}
