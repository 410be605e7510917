import { isA, namesField, wordsIn } from './words';

/** Reads `[…]` at an offset: a placeholder, or one of the many other uses of brackets. */
export function isBlankInBrackets(text: string, start: number, end: number): boolean {
  const inner = text.slice(start + 1, end - 1).trim();
  if (isReference(text, start, end) || isTag(inner)) return false;
  if (/^(?:\.{3}|…)$/.test(inner)) return !insideQuotation(text, start);
  if (/^[\d\s:.,/\\-]+(?:[ap]\.?m\.?)?$/i.test(inner)) return !isStamp(text, start, inner);
  // `word[s]` and `list["name"]` are endings and code.
  if (/[\p{L}\d]/u.test(text.charAt(start - 1))) return false;
  return namesField(inner) || !isButton(text, start, end);
}

/** `[text](address)`, `[text][1]`, `[1]: address`, `[^1]`, `[x]` before a task. */
function isReference(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  const inner = text.slice(start + 1, end - 1);
  if (/^\((?=\S)|^\[/.test(after) || text.charAt(start - 1) === ']' || text.charAt(start - 1) === '!') return true;
  if (/^\^|^[ xXvV✓✔]?$/.test(inner)) return true;
  const first = text.lastIndexOf('\n', start - 1) + 1;
  return (
    after.startsWith(':') &&
    text.slice(first, start).trim() === '' &&
    /^\s*(?:https?:|www\.|<)/.test(text.slice(end + 1, end + 30))
  );
}

/** What mail programs, helpdesks and editors put in brackets: a case number, an attachment, "sic". */
function isTag(inner: string): boolean {
  if (/^(?:https?:|www\.|mailto:|cid:|ref:|#)/i.test(inner) || /^\d+$/.test(inner)) return true;
  if (
    /^(?:image|afbeelding|foto|photo|logo|bijlage|attachment|screenshot|sticker|gif|video|audio|emoji)(?::|$)/i.test(
      inner,
    )
  )
    return true;
  if (/^(?:sic!?|red\.?|edit|ext|extern|external|spam|grap|vertaald|translated)$/i.test(inner)) return true;
  return (
    /^(?=\S*\d{3})[\p{L}\d#_./:-]+$/u.test(inner) ||
    /^(?:ticket|case|zaak|melding|order)\s*(?:id)?\s*[#:]?\s*\d+$/i.test(inner)
  );
}

/** `[15:10, 24-11-2026] Sanne: …` opens a line; a single number is a note. */
function isStamp(text: string, start: number, inner: string): boolean {
  if (/^\d+$/.test(inner)) return true;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' && /\d/.test(inner);
}

function insideQuotation(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const opened = before.match(/[“„«"]|(?<!\p{L})['‘]/gu)?.length ?? 0;
  const closed = before.match(/[”»]|['’](?!\p{L})/gu)?.length ?? 0;
  const straight = before.match(/"/g)?.length ?? 0;
  return straight % 2 === 1 || opened - straight > closed;
}

/** "Klik op [Verzenden]", "[Menu] > [Instellingen]", "press [Enter]". */
function isButton(text: string, start: number, end: number): boolean {
  if (
    /^\s*(?:>|→|»|\+)/.test(text.slice(end, end + 4)) ||
    /(?:>|→|»|\+)\s*$/.test(text.slice(Math.max(0, start - 4), start))
  )
    return true;
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return wordsIn(before)
    .slice(-8)
    .some((word) => isA('buttons', word));
}

/**
 * True when what stands in brackets is a proposal that can stand as it is, and not the name of what is still to be
 * filled in: it holds a moment or a number, or is a phrase of its own.
 */
export function isProposal(inner: string): boolean {
  const words = wordsIn(inner);
  const [first] = words;
  if (/[/|?…]|\.\.\.|\b(?:of|or)\b/i.test(inner) || first === undefined) return false;
  if (/\d/.test(inner) && words.length > 1) return true;
  if (words.some((word) => isA('moments', word))) return !isA('fields', first);
  if (words.length < 3 || words.some((word) => isA('asking', word))) return false;
  return !words.slice(0, 2).some((word) => isA('fields', word));
}
