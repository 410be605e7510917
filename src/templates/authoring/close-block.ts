import { readTags } from './tags';
import { closingName, growTree } from './tree';

/** The closing that a block lacks whose opening ends at an offset: "{{/if}}"; undefined when there is nothing to close. */
export function closingAt(source: string, offset: number): string | undefined {
  const { imbalances } = growTree(readTags(source));
  const lacking = imbalances.find(({ kind, tag }) => kind === 'unclosed' && tag.isClosed && tag.end === offset);
  return lacking && `{{/${closingName(lacking.tag)}}}`;
}
