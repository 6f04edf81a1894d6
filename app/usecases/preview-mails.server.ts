import type { RenderedMail } from "../../emails/render";
import { LOCALES, type Locale } from "../i18n";
import { isSample, SAMPLES, type Sample, writeSample } from "./shared/mail-samples";

export type MailPreview = { name: Sample; subjects: { locale: Locale; subject: string }[] };

/** Every mail that can be sent, by its subject in each language. */
export const previewMails = (): MailPreview[] =>
  SAMPLES.map((name) => ({
    name,
    subjects: LOCALES.map((locale) => ({ locale, subject: writeSample(name, { locale }).subject })),
  }));

/** One of them, about an invented organisation. */
export const previewMail = (name: string, locale: Locale): RenderedMail | undefined =>
  isSample(name) ? writeSample(name, { locale }) : undefined;
