// Compares what the rules mark with labelled exchanges, per rule: how many labels were found, how many marks were asked for.
// Usage: node bench/agreement.mjs [--show] [rule …] file.jsonl …   (the form of the files is in test/exchanges/README.md)
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEngine } from './engine.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false } },
});
const files = positionals.filter((name) => name.endsWith('.jsonl'));
const wanted = new Set(positionals.filter((name) => !name.endsWith('.jsonl')));
const { compareExchange, createWorkbench, defaultSettings, inputOf } = await loadEngine();
const workbench = createWorkbench(defaultSettings);

const tally = new Map();
const all = { found: 0, missed: 0, wrong: 0 };
let [excellent, silent] = [0, 0];
for (const row of files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))) {
  const exchange = JSON.parse(row);
  const draft = workbench.read(inputOf(exchange));
  const result = compareExchange(exchange, draft, workbench.check(draft));
  if (exchange.labels.length === 0) {
    excellent++;
    if (result.wrong.length === 0) silent++;
  }
  for (const kind of ['found', 'missed', 'wrong']) for (const one of result[kind]) count(exchange, kind, one);
}
print();

function count(exchange, kind, { rule, text }) {
  if (wanted.size > 0 && !wanted.has(rule)) return;
  const key = `${exchange.lang} ${rule}`;
  const counts = tally.get(key) ?? { found: 0, missed: 0, wrong: 0 };
  counts[kind]++;
  all[kind]++;
  tally.set(key, counts);
  if (values.show && kind !== 'found') console.log(`${kind} [${exchange.id}] ${rule}: ${text}`);
}

function print() {
  for (const [key, counts] of [...tally].sort()) console.log(line(key, counts));
  console.log(line('all', all));
  console.log(`excellent replies: ${silent} of ${excellent} silent`);
}

function line(key, { found, missed, wrong }) {
  const share = (part, whole) => (whole === 0 ? '  –' : (part / whole).toFixed(2));
  const [precision, recall] = [share(found, found + wrong), share(found, found + missed)];
  return `${key.padEnd(34)} labels ${found + missed}, found ${found} (${recall}), marks not asked for ${wrong} (precision ${precision})`;
}
