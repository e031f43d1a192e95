/**
 * `npm test`: the glossary's check, types, lint, unit tests, then both builds and the tests in real Chromium and Firefox.
 * The last lines name what did not run; the very last counts: N passed, N failed, N skipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = join(root, '.output/test');

const total = { passed: 0, failed: 0, skipped: [] as string[], broken: [] as string[] };

function run(command: string, args: string[]): boolean {
  // On Windows the packages' commands are scripts that only a shell finds.
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  );
}

/** A step that is one check as a whole. */
function step(name: string, command: string, args: string[]): boolean {
  console.log(`\n— ${name}`);
  const passed = run(command, args);
  if (passed) total.passed++;
  else {
    total.failed++;
    total.broken.push(name);
  }
  return passed;
}

interface Report {
  testResults: {
    name: string;
    message?: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** A set of test files; each test counts, and a file that could not even be loaded counts as one that failed. */
function tests(name: string, config: string): void {
  console.log(`\n— ${name}`);
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  run('vitest', ['run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    total.failed++;
    total.broken.push(`${name}: no report was written`);
    return;
  }
  for (const suite of report.testResults) {
    if (suite.assertionResults.length === 0 && suite.status === 'failed') {
      total.failed++;
      total.broken.push(`${suite.name}: ${suite.message ?? 'could not be loaded'}`);
    }
    for (const { status, fullName } of suite.assertionResults) {
      if (status === 'passed') total.passed++;
      else if (status === 'failed') {
        total.failed++;
        total.broken.push(fullName);
      } else total.skipped.push(fullName);
    }
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
step('glossary check', 'node', ['tools/check-glossary.ts']);
if (step('types: prepare', 'wxt', ['prepare'])) step('types', 'tsc', ['--noEmit']);
step('lint and format', 'biome', ['ci', '.']);
tests('unit tests', 'vitest.config.ts');
const built =
  step('build for Chromium', 'wxt', ['build']) &&
  step('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
if (built) tests('browser tests', 'vitest.browser.config.ts');
else total.broken.push('browser tests: not run, for there is no build');

for (const name of total.skipped) console.log(`not run: ${name}`);
for (const name of total.broken) console.log(`failed: ${name}`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped.length ? `, ${total.skipped.length} skipped` : ''}`,
);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
