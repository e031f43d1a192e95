/** `npm run --silent glossary`: the compiled glossary, an entry a line (JSONL). */
import { compileGlossary } from '../glossary/compile.ts';

for (const entry of compileGlossary().entries)
  console.log(JSON.stringify({ ...entry, forms: [entry.zh, ...(entry.forms ?? [])] }));
