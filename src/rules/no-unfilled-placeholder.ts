import { defineRule } from '../engine/rule';

/** Flags blanks left in a reply. */
export default defineRule({
  id: 'no-unfilled-placeholder',
  group: 'craft',
  severity: 'error',
  anyLanguage: true,
  messages: {
    blank: { nl: '“{text}” is nog niet ingevuld.', en: '“{text}” has not been filled in yet.' },
  },
  *check(draft) {
    for (const match of draft.reply.value.matchAll(/\{\{[^{}]*\}\}/g)) {
      yield {
        at: { in: 'reply', start: match.index, end: match.index + match[0].length },
        messageId: 'blank',
        data: { text: match[0] },
      };
    }
  },
});
