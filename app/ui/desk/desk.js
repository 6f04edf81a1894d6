// @ts-check
// What a script adds to the desk. Without it the same links and forms are there.

/** Something that leads to another page was pressed: what is pressed before that page comes would be done twice. */
let leaving = false;
addEventListener("pageshow", () => {
  leaving = false;
});
addEventListener("submit", (event) => {
  if (leaving) event.preventDefault();
  leaving = true;
});

/** A key presses what names it: the page says which keys there are. */
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || leaving || isTyping(event.target)) return;
  const control = isMany(event.key) ? boxFor(event.key) : namedBy(event.key)[0];
  if (!control) return;
  event.preventDefault();
  if (isTyping(control)) return control.focus();
  control.click();
  if (control instanceof HTMLAnchorElement) leaving = true;
});

/** @param {string} key */
function namedBy(key) {
  const named = [...document.querySelectorAll("[aria-keyshortcuts]")].filter(
    (element) => element instanceof HTMLElement,
  );
  return named.filter((element) => element.getAttribute("aria-keyshortcuts") === key);
}

/**
 * Whether a key is about many at once: x begins it, and while it is open j and k walk along its boxes.
 * @param {string} key
 */
function isMany(key) {
  const many = document.querySelector("details.many");
  if (!(many instanceof HTMLDetailsElement) || namedBy("x").length === 0) return false;
  if (key === "x") many.open = true;
  return many.open && "jkx".includes(key);
}

/**
 * The box that a key leads to, which takes the focus; x, which stays, ticks it.
 * @param {string} key
 */
function boxFor(key) {
  const boxes = namedBy("x");
  const at = boxes.findIndex((box) => box.matches(":focus"));
  const box = boxes[key === "x" ? Math.max(at, 0) : at + (key === "j" ? 1 : -1)];
  box?.focus();
  return key === "x" ? box : undefined;
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof Element && target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

document.querySelector(".queue [aria-current]")?.scrollIntoView({ block: "nearest" });

/** Asks now and then who else looks at the signature that is open. It ends: an empty chair is not to keep a session alive. */
const looking = document.querySelector("[data-looking]");
const EVERY = 20_000;
const TIMES = 15;
for (let time = 1; looking && time <= TIMES; time++) {
  setTimeout(async () => {
    if (document.visibilityState !== "visible") return;
    const answer = await fetch(looking.getAttribute("data-looking") ?? "", { redirect: "error" }).catch(() => null);
    const words = answer?.ok ? (await answer.json()).words : "";
    if (looking.textContent !== words) looking.textContent = words;
  }, time * EVERY);
}
