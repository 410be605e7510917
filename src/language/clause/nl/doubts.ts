import { isFunctionWord } from '../../nl/grammar';
import { isNoun } from '../../nl/vocabulary';
import { isListed } from './filters';
import type { Turned } from './subordinate';
import type { Segment } from './tokens';

/** Two things in one clause, a place before what is new, "… heeft te …": often another order would be better. */
export function isHardToOrder(tokens: Segment, { clause, field }: Turned): boolean {
  const isSplit = clause.fronted.length > 0 && clause.subject[0]?.norm === 'geen' && field.middle.length > 0;
  const isOwing = /^(?:hebben|zijn)$/.test(clause.form.verb.infinitive) && field.cluster[0]?.norm === 'te';
  const isJoined = [...field.middle, ...field.tail].some(({ norm }) => norm === 'en' || norm === 'of');
  // "de wifi op de camping": a phrase that may belong to the subject, with another between them.
  const isParted =
    clause.fronted.length > 0 &&
    clause.subject.length > 1 &&
    /^(?:op|in|bij|aan|van)$/.test(field.middle[0]?.norm ?? '');
  return (
    isSplit ||
    isOwing ||
    isJoined ||
    isParted ||
    leansOnBefore(clause, field) ||
    tokens.some(({ norm }) => isListed('amazement', norm))
  );
}

/** "erover gestruikeld", "staat er dubbel in": what "er" is stands in another sentence. */
function leansOnBefore({ form, subject }: Turned['clause'], { middle }: Turned['field']): boolean {
  if (middle.some(({ norm }) => /^(?:er|daar|hier)(?:over|aan|van|op|in|door|om|na|mee|naar|voor|tegen)$/.test(norm)))
    return true;
  const isInside = form.verb.infinitive === 'staan' && /^(?:in|op)$/.test(middle.at(-1)?.norm ?? '');
  return isInside && subject[0]?.norm !== 'er' && middle.some(({ norm }) => norm === 'er');
}

/** "de melding sessie verlopen": a quoted text without its marks. */
export function hasBareText(tokens: Segment): boolean {
  return tokens.some(({ norm }, at) => {
    const next = tokens[at + 1]?.norm ?? '';
    return isListed('messages', norm) && isNoun(next) && !isFunctionWord(next);
  });
}
