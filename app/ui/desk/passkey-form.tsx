import script from "./passkey.js?url";

type Props = {
  action: string;
  /** Make a passkey, or show one. */
  ask: "create" | "get";
  /** What the browser is to ask for. */
  options: object;
  button: string;
  quiet?: boolean;
};

/** A plain form that a script fills in and sends: only a script can ask for a passkey. Without one the page says so. */
export function PasskeyForm({ action, ask, options, button, quiet = false }: Props) {
  return (
    <form method="post" action={action} className="passkey" data-passkey={ask} data-options={JSON.stringify(options)}>
      <input type="hidden" name="answer" />
      <p className="hint" data-if="unknown">
        A passkey needs JavaScript, and a browser that knows passkeys. This one does not, or has scripts switched off.
      </p>
      <p className="err" role="alert" hidden>
        The passkey was not shown, or it was stopped. You can try again.
      </p>
      <button type="submit" className={quiet ? "btn quiet" : "btn"} data-if="known" hidden>
        {button}
      </button>
      <script type="module" src={script} />
    </form>
  );
}
