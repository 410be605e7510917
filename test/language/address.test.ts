import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { convertAddress } from '../../src/language/address/convert';
import type { AddressForm } from '../../src/language/address/form';
import { readText } from '../../src/language/text';

/** `# to je` or `# to u` opens a part; then a text, and indented what it becomes, or "refused". */
function readCases(): { to: AddressForm; input: string; expected: string; line: number }[] {
  const lines = readFileSync('test/language/address.txt', 'utf8').split('\n');
  let to: AddressForm = 'je';
  return lines.flatMap((line, index) => {
    if (line.startsWith('# to ')) to = line.slice(5) as AddressForm;
    if (!line.startsWith('  ')) return [];
    return [{ to, input: lines[index - 1] ?? '', expected: line.trim(), line: index }];
  });
}

describe('form of address', () => {
  const cases = readCases();
  it('has at least 100 cases', () => assert.ok(cases.length >= 100));
  for (const { to, input, expected, line } of cases) {
    it(`address.txt:${line} ${input}`, () => assert.equal(converted(input, to), expected));
  }
});

function converted(input: string, to: AddressForm): string {
  const { edits, refused } = convertAddress(readText(input, 'nl'), to);
  if (refused.length > 0) return 'refused';
  return [...edits]
    .reverse()
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), input);
}
