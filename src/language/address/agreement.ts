import type { Sentence } from '../text';
import { adjoins, clauseEnd, clauseStart, gapBefore, joinChanges, norms, type Changes } from './clause';
import { verbForms } from '../verbs/lexicon';
import { roleAfterVerb } from './subject';
import { isIn } from './words';

/**
 * What has to change in a sentence besides the pronouns and the verbs before them when "u" becomes "je": "heeft"
 * that belongs to "u" ("als u vragen heeft" → "hebt") and "zich" ("u kunt zich aanmelden" → "je").
 */
export function agreeWithFamiliar(sentence: Sentence): Changes {
  const { words } = sentence;
  const changes = words.map((word, index): Changes => {
    if (word.norm === 'heeft' && words[index + 1]?.norm !== 'u') return own(sentence, index, 'hebt');
    if (word.norm === 'zich' && !isImperativeReflexive(sentence, index)) return own(sentence, index, 'je');
    return [];
  });
  return joinChanges(changes);
}

/** "Meldt u zich bij …" has been dealt with as a request. */
function isImperativeReflexive(sentence: Sentence, index: number): boolean {
  const { words, text } = sentence;
  return (
    words[index - 1]?.norm === 'u' &&
    clauseStart(sentence, index) === index - 2 &&
    !text.trimEnd().endsWith('?') &&
    index === 2 &&
    words[0]?.norm.endsWith('t') === true &&
    !isIn('auxiliaries', words[0].norm)
  );
}

function own(sentence: Sentence, index: number, newText: string): Changes {
  const word = sentence.words[index];
  const owner = word && ownerOf(sentence, index);
  if (!word || owner === 'other') return [];
  return owner === 'u' ? [{ start: word.start, end: word.end, newText }] : 'refused';
}

type Owner = 'u' | 'other' | 'unclear';

/** Whose verb or reflexive stands at a position: that of the nearest subject before it in its clause. */
function ownerOf(sentence: Sentence, index: number): Owner {
  const { words } = sentence;
  const previous = words[index - 1]?.norm;
  if (/^(?:en|of|maar)$/.test(previous ?? '')) return isOwnAgain(sentence, index);
  const start = stretchStart(sentence, index);
  let owner: Owner = 'other';
  for (let at = start; at < index; at++) {
    const norm = words[at]?.norm;
    if (norm === 'u')
      owner = isSubject(sentence, at, start) ? 'u' : owner === 'u' || hasNoun(sentence, start, at) ? owner : 'unclear';
    else if (isIn('subjects', norm) || opensClause(sentence, at)) owner = 'other';
  }
  return owner;
}

/** A subordinator that is not followed by "u" brings a subject of its own. */
function opensClause({ words }: Sentence, at: number): boolean {
  const norm = words[at]?.norm;
  return isIn('conjunctions', norm) && !isIn('prepositions', norm) && norm !== 'of' && words[at + 1]?.norm !== 'u';
}

/** The clause goes back over coordinators between nouns ("of u vragen of klachten heeft"). */
function stretchStart(sentence: Sentence, index: number): number {
  let at = index;
  while (at > 0 && !/[,;:()–—!?.]/.test(gapBefore(sentence, at))) at--;
  return at;
}

function isSubject(sentence: Sentence, at: number, start: number): boolean {
  const { words } = sentence;
  if (at === start || norms(words, Math.max(start, at - 3), at).some(asksWhich)) return true;
  const previous = words[at - 1]?.norm ?? '';
  if (/^(?:en|of|maar|want|dus)$/.test(previous)) return true;
  if (isIn('conjunctions', previous))
    return !isIn('prepositions', previous) || /^(?:voor|tot|sinds|na)$/.test(previous);
  if (/t$/.test(previous) && adjoins(sentence, at) && verbForms(previous).length > 0)
    return roleAfterVerb(sentence, at - 1) === 'subject';
  if (/^(?:hebt|bent|kunt|wilt|zult|dient|hoeft)$/.test(previous)) return true;
  return isIn('conjunctions', words[at - 2]?.norm) && /^(?:ook|zelf|nu|nog|daarna|binnenkort)$/.test(previous);
}

/** "welke afspraken u heeft". */
function asksWhich(norm: string): boolean {
  return /^(?:welke?|hoeveel)$/.test(norm);
}

/** True when a noun group or another subject stands before "u" in its clause. */
function hasNoun(sentence: Sentence, start: number, at: number): boolean {
  return norms(sentence.words, start, at).some(
    (norm) => isIn('determiners', norm) || isIn('subjects', norm) || isIn('animate', norm),
  );
}

/** "U bent klant en heeft recht op …". */
function isOwnAgain(sentence: Sentence, index: number): Owner {
  const before = norms(sentence.words, stretchStart(sentence, index), index);
  const own = before.includes('u') && (before[0] === 'u' || isIn('conjunctions', before[0]));
  return own && !before.some((norm) => isIn('subjects', norm)) && clauseEnd(sentence, index) > index ? 'u' : 'unclear';
}
