import { Notice } from "../kit/notice";
import { useWords } from "../words";

/** Above a letter that has not opened: when it does, and who can see it until then. */
export function Preview({ opensAt }: { opensAt: number }) {
  const { words, format } = useWords();
  const { title, until } = words.site.letter.preview;
  return (
    <Notice kind="warning" title={title}>
      <p>{until(format.dateTime(opensAt))}</p>
    </Notice>
  );
}
