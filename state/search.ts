/** Text as it is searched: one width, no case, no tone marks, so that `si ge` finds “sì gè”. */
export const foldSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
