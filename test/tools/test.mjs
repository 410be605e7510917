// Runs all tests: npm test [-- --only <step>,<step>] [--grep <title of editor tests>]
// The last line is the total over everything: "N passed, N failed".
import { parseArgs } from 'node:util';
import { needsPackagedChromium, setUp, SetupError } from './setup.mjs';
import { chosenSteps } from './steps.mjs';

let total = { passed: 0, failed: 0 };

function add({ passed, failed }) {
  total = { passed: total.passed + passed, failed: total.failed + failed };
}

/** A step that breaks off is a failed test, and the next ones are run all the same. */
async function take({ name, run }) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const result = await run().catch((error) => {
    console.error(error instanceof SetupError ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  add(result);
  return { name, ...result };
}

async function main() {
  const { only, grep } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string' } } }).values;
  const steps = chosenSteps(only?.split(','), grep);
  const hosts = new Set(steps.flatMap((step) => step.hosts ?? []));
  if (!needsPackagedChromium()) hosts.delete('chromium');
  setUp(...hosts);
  const results = [];
  for (const step of steps) results.push(await take(step));
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  console.log(broken.length > 0 ? `\nFailed: ${broken.join(', ')}` : '');
}

await main().catch((error) => {
  console.error(error instanceof SetupError ? error.message : error);
  add({ passed: 0, failed: 1 });
});
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
