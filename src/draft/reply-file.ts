import type { DraftInput, Ignored } from '../engine/draft';

/** The reply file of a draft ("Open as Reply"): front matter, the customer's message quoted, the reply. */
export function toReplyFile(input: DraftInput): string {
  return input.reply;
}

/** The edit, in document offsets, that adds an ignored finding to the front matter of a reply file. */
export function ignoreEdit(text: string, ignored: Ignored): { start: number; end: number; newText: string } {
  const newText = `---\nignore:\n  - rule: ${ignored.rule}\n    text: ${JSON.stringify(ignored.text)}\n---\n\n`;
  return text.startsWith('---') ? { start: 0, end: 0, newText: '' } : { start: 0, end: 0, newText };
}
