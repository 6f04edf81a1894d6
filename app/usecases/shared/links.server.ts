import type { App } from "../app";

/** The signer's private page. It can stand in every mail; raising the key version makes every older one worthless. */
export const signatureLink = ({ keys, settings }: App, { id, keyVersion }: { id: string; keyVersion: number }) =>
  `${settings.baseUrl}/signature/${id}.${keys.linkKey(id, keyVersion)}`;

/** A name's page on the public list: it is for everybody. */
export const signatoryPage = ({ settings }: App, slug: string, id: string) =>
  `${settings.baseUrl}/letters/${slug}/signatories/${id}`;
/** Where the new address of a hand-over takes it over. The hand-over's own id: of the signature it says nothing. */
export const takeOverLink = ({ keys, settings }: App, handOverId: string) =>
  `${settings.baseUrl}/signature/${handOverId}.${keys.linkKey(handOverId, 1)}/take-over`;

/** The moderators’ queue. It is no secret. */
export const deskPage = ({ settings }: App) => `${settings.baseUrl}/moderation`;

/** Where a moderator asks to sign in. It is no secret. */
export const signInPage = ({ settings }: App) => `${settings.baseUrl}/moderation/sign-in`;

export const accountPage = ({ settings }: App) => `${settings.baseUrl}/moderation/account`;

export const signInLink = ({ keys, settings }: App, challengeId: string) =>
  `${settings.baseUrl}/moderation/sign-in/${challengeId}.${keys.linkKey(challengeId, 1)}`;
