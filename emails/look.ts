import type { CSSProperties } from "react";

/** The tokens of app/ui as the hexadecimal colours and fonts at hand that mail programs understand. */
const LIGHT = {
  paper: "#fcf9f5",
  ink: "#141822",
  soft: "#4a505b",
  faint: "#616671",
  rule: "#d8d4cc",
  accent: "#244395",
  onAccent: "#fcfcfc",
};
const DARK: typeof LIGHT = {
  paper: "#0e1016",
  ink: "#ece9e4",
  soft: "#bab7b0",
  faint: "#9c9890",
  rule: "#32353d",
  accent: "#9ab7f5",
  onAccent: "#0b111f",
};

const SERIF = "'Source Serif 4', Georgia, Cambria, 'Times New Roman', serif";
const SANS = "'Source Sans 3', -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

const text = (size: number, line: number, color: string, fontFamily = SANS): CSSProperties => ({
  margin: 0,
  color,
  fontFamily,
  fontSize: `${size}px`,
  lineHeight: `${line}px`,
});

/** Inline, since many programs drop a style sheet. `className` names what the dark theme changes. */
export const look = {
  page: { className: "paper", style: { margin: 0, padding: 0, backgroundColor: LIGHT.paper } },
  column: { style: { width: "100%", maxWidth: "560px", margin: "0 auto" } },
  side: { style: { padding: "0 24px" } },
  sender: {
    className: "ink rule",
    style: {
      ...text(17, 24, LIGHT.ink, SERIF),
      fontWeight: 600,
      padding: "24px 0 14px",
      borderBottom: `1px solid ${LIGHT.rule}`,
    },
  },
  heading: {
    className: "ink",
    style: { ...text(30, 36, LIGHT.ink, SERIF), fontWeight: 500, letterSpacing: "-0.01em", padding: "40px 0 20px" },
  },
  paragraph: { className: "ink", style: { ...text(17, 26, LIGHT.ink), paddingBottom: "16px" } },
  label: { className: "soft", style: { ...text(15, 22, LIGHT.soft), paddingTop: "12px" } },
  code: {
    className: "ink",
    style: { ...text(42, 54, LIGHT.ink, SERIF), fontWeight: 500, letterSpacing: "0.14em", paddingTop: "2px" },
  },
  note: { className: "soft", style: { ...text(15, 22, LIGHT.soft), paddingBottom: "24px" } },
  quote: {
    className: "ink rule",
    style: {
      ...text(18, 28, LIGHT.ink, SERIF),
      padding: "2px 0 2px 18px",
      borderLeft: `3px solid ${LIGHT.rule}`,
      whiteSpace: "pre-line",
    },
  },
  gap: { style: { height: "24px", lineHeight: "24px", fontSize: "1px" } },
  act: { style: { paddingTop: "8px" } },
  button: { className: "button", style: { backgroundColor: LIGHT.accent, borderRadius: "5px" } },
  buttonText: {
    className: "button",
    style: {
      ...text(17, 24, LIGHT.onAccent),
      display: "inline-block",
      padding: "12px 22px",
      borderRadius: "5px",
      fontWeight: 600,
      textDecoration: "none",
    },
  },
  foot: {
    className: "faint rule",
    style: { ...text(14, 21, LIGHT.faint), padding: "18px 0 40px", borderTop: `1px solid ${LIGHT.rule}` },
  },
  end: { style: { height: "20px", lineHeight: "20px", fontSize: "1px" } },
  footLine: { style: { margin: "0 0 8px" } },
  footLink: { className: "faint", style: { color: LIGHT.faint } },
} satisfies Record<string, { className?: string; style: CSSProperties }>;

/** Without quotes and angle brackets, which React would escape. */
export const SHEET = `@media (prefers-color-scheme: dark) {
.paper { background-color: ${DARK.paper} !important }
.ink { color: ${DARK.ink} !important }
.soft { color: ${DARK.soft} !important }
.faint { color: ${DARK.faint} !important }
.rule { border-color: ${DARK.rule} !important }
.button { background-color: ${DARK.accent} !important; color: ${DARK.onAccent} !important }
}`;
