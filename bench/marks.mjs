// Runs the rules over texts that nobody here wrote and shows what they mark, to be read with a strict editor's eye.
// Usage: node bench/marks.mjs [rule …] [--sample 30] [--seed 1] [--tier A,B] [--fixes] file.jsonl …
// Each line of a file is an object with `reply` and optionally id, lang or language, channel, date, customer, tier.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEngine } from './engine.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    tier: { type: 'string' },
    fixes: { type: 'boolean', default: false },
  },
});
const files = positionals.filter((name) => name.endsWith('.jsonl'));
const wanted = new Set(positionals.filter((name) => !name.endsWith('.jsonl')));
const tiers = values.tier?.split(',');

const { createWorkbench, defaultSettings, inputOf } = await loadEngine();
const workbench = createWorkbench({ ...defaultSettings, preset: 'training' });
const rows = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line))
  .filter((row) => !tiers || tiers.includes(row.tier));

const marks = [];
const sentences = {};
for (const row of rows) {
  const draft = workbench.read(inputOf(row));
  sentences[draft.language] = (sentences[draft.language] ?? 0) + draft.reply.sentences.length;
  for (const diagnostic of workbench.check(draft)) {
    if (wanted.size === 0 || wanted.has(diagnostic.ruleId)) marks.push({ row, draft, diagnostic });
  }
}
printTable();
for (const rule of new Set(marks.map((mark) => mark.diagnostic.ruleId))) {
  printSample(marks.filter((mark) => mark.diagnostic.ruleId === rule));
}

function printTable() {
  const all = new Map();
  for (const { draft, diagnostic } of marks) {
    const key = `${diagnostic.ruleId} ${draft.language}`;
    all.set(key, (all.get(key) ?? 0) + 1);
  }
  console.log(`${rows.length} texts, sentences: ${JSON.stringify(sentences)}`);
  for (const [key, count] of [...all].sort()) {
    const language = key.split(' ')[1];
    console.log(`${key}: ${count} marks, ${((1000 * count) / sentences[language]).toFixed(1)} per 1,000 sentences`);
  }
}

function printSample(list) {
  const random = mulberry32(Number(values.seed));
  const order = list.map((mark) => ({ mark, at: random() })).sort((a, b) => a.at - b.at);
  for (const { mark } of order.slice(0, Number(values.sample))) printMark(mark);
}

function printMark({ row, draft, diagnostic }) {
  const text = draft.text(diagnostic.in)?.value ?? '';
  const sentence = draft.text(diagnostic.in)?.sentenceAt(diagnostic.start) ?? { start: 0, end: text.length };
  const marked = `${text.slice(sentence.start, diagnostic.start)}⟦${text.slice(diagnostic.start, diagnostic.end)}⟧`;
  const after = text.slice(diagnostic.end, Math.max(sentence.end, diagnostic.end) + 120);
  console.log(
    `\n${diagnostic.ruleId} [${row.id} ${row.tier ?? ''} ${draft.channel}] ${marked}${after}`.replace(
      /\s*\n\s*/g,
      ' ⏎ ',
    ),
  );
  for (const related of diagnostic.related) {
    console.log(`   ↳ ${related.in}: ${(draft.text(related.in)?.value ?? '').slice(related.start, related.end)}`);
  }
  if (!values.fixes) return;
  for (const fix of diagnostic.fixes) {
    console.log(`   → ${fix.kind}: ${fix.edits.map((edit) => edit.newText).join(' … ')}`);
  }
}

/** A small seeded generator, so that a sample can be drawn again. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
