/** Every state of card and popup, light and dark: axe finds nothing, every control does what it is for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('card, popup and underlines', () => {
  const pictures = mkdtempSync(join(tmpdir(), 'tifa-components-'));
  const harness = join(import.meta.dirname, '../components/harness.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [harness, pictures], { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
}, 480_000);
