import { createContext, type ReactNode, useContext } from "react";
import { type Dictionary, dictionary, type Format, format, type Locale } from "~/i18n";

type Words = { locale: Locale; words: Dictionary; format: Format };

const speak = (locale: Locale): Words => ({ locale, words: dictionary(locale), format: format(locale) });

const Context = createContext<Words>(speak("en"));

export function Speaks({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <Context.Provider value={speak(locale)}>{children}</Context.Provider>;
}

export const useWords = () => useContext(Context);
