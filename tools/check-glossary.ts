/** `npm run check:glossary [-- FOLDER]`: prints what is wrong with the entries; exit status 1 if anything is. */
import { checkEntries } from '../glossary/check.ts';
import { loadEntries } from '../glossary/load.ts';

const { entries, findings } = loadEntries(process.argv[2]);
const all = [...findings, ...checkEntries(entries)];
for (const { where, problem } of all) console.log(`${where}\t${problem}`);
console.log(`${entries.length} entries, ${all.length} findings`);
process.exitCode = all.length ? 1 : 0;
