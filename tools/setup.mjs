/**
 * What a fresh machine lacks: the packages, and the browsers named on the command line. Plain JavaScript without any
 * package, for it runs first and on whatever Node (20 or newer) there is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  // Not `npm ci`: the lock file may lack other platforms' optional binaries, at which `ci` balks and `install` does not.
  // `--no-save` leaves the lock file as it is. On Windows npm is a script that only a shell finds.
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

const isDebian = () => existsSync('/etc/debian_version') && works('apt-get', ['--version']);

function installBrowsers(names) {
  const { COMMANDS } = JSON.parse(readFileSync(join(root, 'tools/browser/commands.json'), 'utf8'));
  const has = (name) =>
    process.env[name.toUpperCase()] ||
    COMMANDS[name].some((c) => works('which', [c])) ||
    process.platform !== 'linux';
  const wanted = names.filter((name) => !has(name));
  const hasFont =
    process.platform !== 'linux' ||
    !works('which', ['fc-list']) ||
    spawnSync('fc-list', [':lang=zh']).stdout.length > 0;
  if (wanted.length === 0 && hasFont) return;
  if (isDebian() && process.getuid?.() === 0) {
    const packages = [...wanted.map((name) => (name === 'firefox' ? 'firefox-esr' : name)), 'fonts-noto-cjk'];
    console.log(`Installing ${packages.join(', ')} …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    return;
  }
  for (const name of wanted)
    console.log(
      `No ${name} was found. Install it (on Debian: sudo apt-get install ${name === 'firefox' ? 'firefox-esr' : name} fonts-noto-cjk), or name its path in the variable ${name.toUpperCase()}.`,
    );
  if (!hasFont)
    console.log(
      'No Chinese font was found (on Debian: sudo apt-get install fonts-noto-cjk); pictures will show boxes.',
    );
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
installPackages();
installBrowsers(process.argv.slice(2));
