// @ts-check
// Asks the browser for a passkey, puts its answer into the form, and sends the form.

const form = document.querySelector("form[data-passkey]");
const knowsPasskeys = typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON === "function";
if (form instanceof HTMLFormElement && knowsPasskeys) {
  for (const part of form.querySelectorAll("[data-if]")) {
    if (part instanceof HTMLElement) part.hidden = part.dataset.if !== "known";
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask(form);
  });
}

/** @param {HTMLFormElement} form */
async function ask(form) {
  const failed = form.querySelector("[role=alert]");
  const field = form.elements.namedItem("answer");
  if (!(failed instanceof HTMLElement) || !(field instanceof HTMLInputElement)) return;
  failed.hidden = true;
  try {
    const credential = await askFor(form.dataset.passkey, JSON.parse(form.dataset.options ?? ""));
    field.value = JSON.stringify(credential);
    // Unlike the button, this asks nobody again.
    form.submit();
  } catch {
    failed.hidden = false;
  }
}

/**
 * @param {string | undefined} what
 * @param {any} options
 */
function askFor(what, options) {
  return what === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
