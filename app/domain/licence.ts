/** Under which anybody may copy the public list: in every file of it, and beside every link to one. */
export const LIST_LICENCE = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
