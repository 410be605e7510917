// Runs the project's own commands, with what they print shown and kept.
import { spawn } from 'node:child_process';
import { root, SetupError } from './setup.mjs';

/** Resolves to the exit code and all that was printed. */
export function run(command, args = [], { quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    const keep = (stream) => (text) => {
      output.push(String(text));
      if (!quiet) stream.write(text);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output: output.join('') }));
  });
}

export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** A program of an installed package, without the shell and npx. */
export function runInstalled(program, args, options) {
  return run(`node_modules/.bin/${program}`, args, options);
}

export async function build() {
  const { code } = await runNode(['esbuild.mjs']);
  if (code !== 0) throw new SetupError('The build failed: see above.');
}
