// What is compared: each tool with its parts loaded gives `check(text)`, the number of its findings.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Each loads a tool and gives its check. The first is ours, the others are the peers. */
export const tools = {
  'golden-reply': loadGoldenReply,
  'write-good': loadWriteGood,
  textlint: loadTextlint,
  alex: loadAlex,
  harper: loadHarper,
};

/** Golden Reply with all rules on, as editor and command line run it: read the draft, check it. */
function loadGoldenReply() {
  const { createWorkbench, defaultSettings } = require('../out/bench/engine.cjs');
  const workbench = createWorkbench({ ...defaultSettings, preset: 'training' });
  return (reply) => workbench.check(workbench.read({ reply, channel: 'email' })).length;
}

function loadWriteGood() {
  const writeGood = require('write-good');
  return (text) => writeGood(text).length;
}

/** textlint with the rule write-good, on plain text. */
async function loadTextlint() {
  const { TextlintKernel } = await import('@textlint/kernel');
  const [rule, plugin] = [require('textlint-rule-write-good'), require('@textlint/textlint-plugin-text')];
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
    rules: [{ ruleId: 'write-good', rule: rule.default ?? rule }],
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}

async function loadAlex() {
  const { text: check } = await import('alex');
  return (text) => check(text).messages.length;
}

async function loadHarper() {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
}
