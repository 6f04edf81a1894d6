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
  const named = [...document.querySelectorAll("[aria-keyshortcuts]")];
  const control = named.find((element) => element.getAttribute("aria-keyshortcuts") === event.key);
  if (!(control instanceof HTMLElement)) return;
  event.preventDefault();
  if (isTyping(control)) return control.focus();
  control.click();
  if (control instanceof HTMLAnchorElement) leaving = true;
});

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
