/** In a demonstration: every mail that can be sent, with invented facts. */
export const previews = {
  link: "Every mail that can be sent",
  title: "Every mail",
  lede: "Each with an invented organisation, in each language. None of them was sent.",
  language: "Language",
  back: "Every mail",
};
