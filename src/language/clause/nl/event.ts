import { isFunctionWord, isIn } from '../../nl/grammar';
import { isAdjective } from '../../nl/vocabulary';
import { isListed } from './filters';
import { isTheirPerson, verbsOf } from './problem';
import type { Turned } from './subordinate';

/** What a thing or the company did may be a problem that no word of the list names. */
export function isEvent(turned: Turned): boolean {
  const { clause, role } = turned;
  if (isListed('neutralVerbs', verbsOf(turned).at(-1) ?? '')) return false;
  if (role === 'company')
    return (
      !/^(?:vinden|zien|ontvangen|krijgen)$/.test(clause.form.verb.infinitive) &&
      !isIn('modals', clause.form.verb.infinitive)
    );
  if (isBilled(turned)) return true;
  if (isTheirPerson(turned) || isAhead(turned)) return false;
  if (role === 'customer') return false;
  if (clause.form.verb.infinitive === 'zijn') return isDescribed(turned);
  const first = clause.subject[0]?.norm ?? '';
  if (first === 'iemand') return true;
  return clause.subject.length > 1 || first === 'er' || !isIn('nominatives', first);
}

/** "het eten was lauw", "de handleiding is alleen in het Engels": how a thing is, when it is nothing neutral. */
function isDescribed({ clause, field }: Turned): boolean {
  if (clause.subject.length < 2 || field.cluster.length > 0) return false;
  if (field.middle.some(({ norm }) => /^(?:alleen|enkel|slechts)$/.test(norm))) return true;
  const last = field.middle.at(-1)?.norm ?? '';
  return isAdjective(last) && !isListed('neutral', last) && !isFunctionWord(last);
}

/** "ik kreeg een rekening van 800 euro". */
function isBilled({ clause, field, role }: Turned): boolean {
  const isReceived = role === 'customer' && clause.form.verb.infinitive === 'krijgen';
  return isReceived && field.middle.some(({ text, norm }) => text.startsWith('€') || norm === 'euro');
}

/** "de monteur komt morgen": what is to come. */
function isAhead({ clause, field }: Turned): boolean {
  const rest = [...clause.fronted, ...field.middle, ...field.tail];
  return rest.some(({ norm }) => /^(?:morgen|overmorgen|straks|binnenkort|volgende)$/.test(norm));
}
