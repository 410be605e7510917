import type { ClauseGate, Extent, RefusalReason } from '../reading';
import { isIn } from '../../nl/grammar';
import { isNoun, isSimpleWord } from '../../nl/vocabulary';
import { hasUncertainArticle } from './persons';
import { isSlip } from '../slips';
import { hasPhrase, isListed } from './filters';
import { isComparative } from './particle';
import { nounPhrase } from './phrases';
import { hasBareText, isHardToOrder } from './doubts';
import { isEvent } from './event';
import { deniesProblem, hasProblem, isTheirPerson, verbsOf, wentWell } from './problem';
import { relativeNorm } from './relatives';
import type { Turned } from './subordinate';
import { isKnownWord, type Segment } from './tokens';

/** Longer clauses than this are offered only to be confirmed. */
const longestStrict = 14;
const longestLoose = 24;

/** Decides whether a turned clause may be offered as it stands, only to be confirmed, or not at all. */
export function gateOf(tokens: Segment, turned: Turned, extent: Extent): ClauseGate | RefusalReason {
  if (isHistory(tokens, turned)) return 'history';
  if (isGoodNews(tokens, turned) || wentWell(tokens) || deniesProblem(tokens, turned)) return 'good-news';
  if (isExpectation(turned)) return 'feeling';
  if (turned.words.length > longestLoose) return 'too-long';
  const unknown = tokens
    .filter(({ norm }) => norm !== relativeNorm)
    .filter((token) => !isKnownWord(token.norm) && !isComparative(token.norm) && !/^\p{Lu}/u.test(token.text));
  if (tokens.some((token) => isListed('slips', token.norm))) return 'typing-error';
  if (unknown.some((token) => isSlip(token.norm, isSimpleWord))) return 'typing-error';
  if (holdsClause(turned) || (extent === 'whole' && isPronounSubject(turned))) return 'unclear-reference';
  if (isUnkept(turned) || isReport(tokens, turned)) return 'no-problem-told';
  const problem = hasProblem(tokens, turned);
  if (!problem && (!isEvent(turned) || pointsBack(turned))) return 'no-problem-told';
  const isPointing = turned.field.middle.some(
    ({ norm }, at, all) => /^(?:dit|dat)$/.test(norm) && !isNoun(all[at + 1]?.norm ?? ''),
  );
  if (pointsBack(turned) && (isPuzzled(turned) || isPointing)) return 'unclear-reference';
  const isDoubtful =
    unknown.length > 0 ||
    turned.words.length > longestStrict ||
    !problem ||
    isPronounSubject(turned) ||
    pointsBack(turned) ||
    turned.isCompleted ||
    isHardToOrder(tokens, turned) ||
    // "Het spijt ons dat u de brief niet snapt" talks down.
    (turned.role === 'customer' && /^(?:begrijpen|snappen)$/.test(turned.clause.form.verb.infinitive)) ||
    hasBareText(tokens) ||
    !tokens.includes(turned.clause.finite) ||
    turned.clause.subject.some(({ norm }) => norm === 'ik' && turned.clause.subject.length > 1) ||
    tokens.some(({ norm }) => norm === 'om') ||
    hasUncertainArticle(tokens);
  return isDoubtful ? 'loose' : 'strict';
}

/** "ik had iets anders verwacht": what was expected, not what happened. */
function isExpectation(turned: Turned): boolean {
  if (turned.role !== 'customer') return false;
  const { kind, verb } = turned.clause.form;
  const isThreat =
    !/^past/.test(kind) &&
    /^(?:annuleren|afzeggen|opzeggen|weigeren)$/.test((turned.field.particle ?? '') + verb.infinitive);
  return isThreat || verbsOf(turned).some((one) => isListed('expecting', one));
}

/** "de verkoper beloofde …": what others say is no more than that, unless they said nothing. */
function isReport(tokens: Segment, turned: Turned): boolean {
  if (tokens.some(({ norm }) => /^(?:niet|niets|niks|nooit|niemand|geen|verkeerd|verkeerde)$/.test(norm))) return false;
  return turned.role !== 'customer' && verbsOf(turned).some((verb) => isListed('reporting', verb));
}

/** "ik begrijp het niet" says nothing without the sentence before it. */
function isPuzzled({ clause }: Turned): boolean {
  return /^(?:begrijpen|snappen|vinden|weten)$/.test(clause.form.verb.infinitive);
}

/** "hij laadt niet op": right, but in the reply nobody knows who "hij" is. */
function isPronounSubject(turned: Turned): boolean {
  const { clause } = turned;
  const [first, second] = clause.subject;
  if (!first || second) return false;
  if (first.norm === 'het') return !verbsOf(turned).some((verb) => isListed('impersonal', verb));
  return /^(?:hij|ze|zij|deze|die|alles)$/.test(first.norm);
}

/** "jullie zouden mij terugbellen" tells what was promised, not that it was not done. */
function isUnkept({ clause, field }: Turned): boolean {
  const isPast = clause.form.kind === 'past' || clause.form.kind === 'past-plural';
  if (clause.form.verb.infinitive !== 'zullen' || !isPast) return false;
  return !field.cluster.some(({ norm }) => norm === 'moeten');
}

/** "als" left in the middle opens a clause that was not read. */
function holdsClause({ field }: Turned): boolean {
  return field.middle.some(({ norm }, at) => norm === 'als' && isIn('nominatives', field.middle[at + 1]?.norm ?? ''));
}

/** An object that only the customer's other sentences explain: "ik heb het niet ontvangen"; "doet het niet" is an idiom. */
function pointsBack({ clause, field }: Turned): boolean {
  const rest = [...clause.fronted, ...field.middle, ...field.tail];
  return rest.some((token, at) => {
    if (/^(?:hem|ze|dit|dat|die|deze|hen|daarmee|hiermee|haar|het)$/.test(token.norm) === false) return false;
    if (token.norm === 'het' && clause.form.verb.infinitive === 'doen') return false;
    return nounPhrase(rest, at, 'van') === undefined;
  });
}

/** What the customer did before the problem: bought, ordered, called. */
function isHistory(tokens: Segment, turned: Turned): boolean {
  if (isContact(turned) || isTheirState(turned) || isEarlier(tokens, turned)) return true;
  if (hasProblem(tokens, turned)) return false;
  if (tokens.some((token) => isListed('historyWords', token.norm)) && isCopular(turned)) return true;
  const { infinitive } = turned.clause.form.verb;
  if (turned.role !== 'customer' || isIn('modals', infinitive) || infinitive === 'worden') return false;
  return verbsOf(turned).some((verb) => isListed('historyVerbs', verb));
}

/** "vorig jaar had ik ook een lekkage", "mijn zwager had hetzelfde": what was once, or what another had. */
function isEarlier(tokens: Segment, { clause, field }: Turned): boolean {
  const isPast = /^past/.test(clause.form.kind) || field.cluster.length > 0;
  const norms = tokens.map(({ norm }) => norm);
  const isDated = hasPhrase('earlier', norms, 'anywhere') || norms.some((norm) => /^(?:19|20)\d\d$/.test(norm));
  const isSame = norms.at(-1) === 'hetzelfde' || /hetzelfde probleem$/.test(norms.join(' '));
  if (isPast && isSame && clause.form.verb.infinitive === 'hebben') return true;
  return isPast && isDated && !norms.some((norm) => /^(?:sinds|vanaf|nog|steeds)$/.test(norm));
}

/** "mijn moeder is slecht ter been": how somebody is, not what went wrong. */
function isTheirState(turned: Turned): boolean {
  const { middle } = turned.field;
  return (
    isTheirPerson(turned) && isCopular(turned) && !middle.some(({ norm }) => /^(?:kwijt|niet|nog|geen)$/.test(norm))
  );
}

/** "ik heb al twee keer gebeld": contact about the problem is no problem of its own, unless it failed. */
function isContact(turned: Turned): boolean {
  if (turned.role !== 'customer' || turned.clause.form.verb.infinitive !== 'hebben') return false;
  const told = [...turned.field.middle, ...turned.clause.fronted];
  const failed = told.some(
    ({ norm }, at) => /^(?:niet|nooit|tevergeefs|niemand|geen)$/.test(norm) || isManyTimes(told, at),
  );
  return !failed && verbsOf(turned).some((verb) => isListed('contactVerbs', verb));
}

/** "drie keer": so often that it is the problem itself. */
function isManyTimes(tokens: Segment, at: number): boolean {
  const count = tokens[at]?.norm ?? '';
  return /^(?:keer|maal)$/.test(tokens[at + 1]?.norm ?? '') && !/^(?:een|één|twee|de|deze|[12])$/.test(count);
}

/** "ik ben klant", "mijn ordernummer is". */
function isCopular({ clause, field }: Turned): boolean {
  return clause.form.verb.infinitive === 'zijn' && field.cluster.length === 0;
}

function isGoodNews(tokens: Segment, turned: Turned): boolean {
  if (hasProblem(tokens, turned)) return false;
  return tokens.some((token) => isListed('good', token.norm) || isListed('goodDone', token.norm));
}
