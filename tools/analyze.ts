/** `npm run --silent analyze -- FILE.txt …` (`-` is standard input): one JSON object a line. */
import { readFileSync } from 'node:fs';
import { Analyser } from '../analysis/index.ts';
import { compileGlossary } from '../glossary/compile.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run --silent analyze -- FILE.txt …   (- for standard input)');
  process.exit(2);
}
const analyser = new Analyser(compileGlossary());
for (const file of files) {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    console.log(JSON.stringify({ file, ...analyser.analyse(text) }));
  } catch (error) {
    process.exitCode = 1;
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
  }
}
