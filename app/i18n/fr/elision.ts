/** "d’Enfance Sûre", but "de Casa Aperta". Before h and y both occur; "de" is the lesser mistake. */
export const de = (name: string) => (/^[aeiouœæ]/i.test(name.normalize("NFD")) ? `d’${name}` : `de ${name}`);
