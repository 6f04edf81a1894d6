import { RULE } from "../colours";
import { fillColumns, heightOf } from "./columns";
import type { Entry } from "./entry.server";
import { COLUMN, COLUMNS, GAP } from "./look";
import type { Sheet } from "./sheet.server";

/** Fills columns from the start of the line, page after page; the last page's are even. */
export function drawColumns(sheet: Sheet, entries: Entry[]): void {
  for (let from = 0; from < entries.length; ) {
    let rest = entries.slice(from);
    const heading = rest[0]?.heading ? undefined : entries.slice(0, from).findLast((entry) => entry.heading);
    if (from > 0 && heading) rest = [{ ...heading, draw: (frame, top) => heading.draw(frame, top, true) }, ...rest];
    const ends = fillColumns(rest, 0, sheet.room(), COLUMNS);
    const height = heightOf(rest, 0, ends);
    ends.forEach((end, column) => {
      const start = ends[column - 1] ?? 0;
      const frame = sheet.frame(column * (COLUMN + GAP), COLUMN);
      let top = sheet.y;
      rest.slice(start, end).forEach((entry, at) => {
        if (at > 0) top += entry.before;
        entry.draw(frame, top);
        top += entry.height;
      });
    });
    drawRules(sheet, ends, height);
    from += (ends.at(-1) ?? 0) - (rest.length - (entries.length - from));
    sheet.y += height;
    if (from < entries.length) sheet.newPage();
  }
}

function drawRules(sheet: Sheet, ends: readonly number[], height: number): void {
  const columns = new Set(ends).size;
  for (let column = 1; column < columns; column += 1) {
    const { left, width } = sheet.frame(column * (COLUMN + GAP) - GAP / 2, 0);
    sheet.artifact(() =>
      sheet.doc
        .moveTo(left + width, sheet.y)
        .lineTo(left + width, sheet.y + height)
        .lineWidth(0.5)
        .stroke(RULE),
    );
  }
}
