import { domainMatches } from "./evidence";

type Evidence = { website: string; emailDomain: string; vouched: boolean };

/**
 * Whether readers would no longer see the mail's domain speak for a signature once it is looked after from another one.
 * That is for a moderator to decide.
 */
export const losesDomain = ({ website, emailDomain, vouched }: Evidence, newDomain: string): boolean =>
  !vouched && domainMatches(website, emailDomain) && !domainMatches(website, newDomain);
