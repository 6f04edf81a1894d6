/** The site's, in light: paper has no dark. */
export const PAPER = "#fcf9f5";
export const INK = "#141822";
export const INK_2 = "#4a505b";
export const INK_3 = "#616671";
export const RULE = "#d8d4cc";
export const SEAL = "#a52a24";
export const OK = "#17653c";
