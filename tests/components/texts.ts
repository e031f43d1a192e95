import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;
export type Locale = (typeof LOCALES)[number];

export type Messages = Record<string, string>;

type Tree = string | { [key: string]: Tree };

const isPlural = (tree: Tree): tree is Record<string, string> =>
  typeof tree === 'object' && Object.keys(tree).every((key) => key === 'n' || Number.isFinite(Number(key)));

function flatten(tree: Tree, path: string[], into: Messages): Messages {
  if (typeof tree === 'string') into[path.join('.')] = tree;
  else if (isPlural(tree)) into[path.join('.')] = Object.values(tree).join(' | ');
  else for (const [key, below] of Object.entries(tree)) flatten(below, [...path, key], into);
  return into;
}

/** The messages of locales/LOCALE.yml by dotted key, plural forms joined as they are in the built extension. */
export const readMessages = (locale: Locale): Messages =>
  flatten(parse(readFileSync(new URL(`../../locales/${locale}.yml`, import.meta.url), 'utf8')), [], {});
