import { createContext, type ReactNode, useContext } from "react";
import { Button } from "../kit/button";
import { desk } from "./desk-paths";

/** What a key does, in the order in which the help tells it. */
const KEYS = {
  next: { key: "j", does: "The next signature" },
  previous: { key: "k", does: "The one before" },
  approve: { key: "a", does: "Approve" },
  decline: { key: "d", does: "Decline" },
  ask: { key: "c", does: "Ask the signer" },
  merge: { key: "m", does: "Merge with another" },
  undo: { key: "u", does: "Undo" },
  select: { key: "x", does: "Select for many at once" },
  search: { key: "/", does: "Search" },
  help: { key: "?", does: "This help" },
} as const;
type Act = keyof typeof KEYS;

const ON = Object.fromEntries(Object.entries(KEYS).map(([act, { key }]) => [act, key]));
const Keys = createContext<Partial<Record<Act, string>>>({});

/** Lets what is inside name its keys: a script presses what names the key that was pressed (desk.js). */
export const KeysProvider = ({ on, children }: { on: boolean; children: ReactNode }) => (
  <Keys.Provider value={on ? ON : {}}>{children}</Keys.Provider>
);

/** The key of each act; none where they are switched off. */
export const useKeys = () => useContext(Keys);

function KeyTable() {
  return (
    <dl className="keys">
      {Object.values(KEYS).map(({ key, does }) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The help over any page of the desk, and the way to the switch. */
export function KeyHelp() {
  const { help } = useKeys();
  if (help === undefined) return <a href={desk.keys}>Keys</a>;
  // React 18 knows neither attribute, and hands both on.
  return (
    <>
      <button type="button" className="as-link" aria-keyshortcuts={help} {...{ popovertarget: "keys" }}>
        Keys
      </button>
      <div id="keys" className="key-help" role="dialog" aria-label="Keys" {...{ popover: "" }}>
        <KeyTable />
        <p>
          <a href={desk.keys}>Switch them off</a>
        </p>
      </div>
    </>
  );
}

/** Single letters get in the way of speech input, and of hands that press more than they meant to. */
export function KeysPage({ on }: { on: boolean }) {
  return (
    <div className="card">
      <h1>Keys</h1>
      <p className="who">Each key presses a link or a button that stands on the page. They are {on ? "on" : "off"}.</p>
      <KeyTable />
      <form method="post" action={desk.keys}>
        <input type="hidden" name="keys" value={on ? "off" : "on"} />
        <Button kind="quiet">{on ? "Switch the keys off" : "Switch the keys on"}</Button>
      </form>
    </div>
  );
}
