import process from 'node:process';
import { run } from './cli/run';

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const { argv, stdin, stdout, stderr, env } = process;
void run(argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  folder: process.cwd(),
  colour: stdout.isTTY && !env['NO_COLOR'],
}).then((code) => {
  process.exitCode = code;
});
