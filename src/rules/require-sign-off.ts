import { closingEdits, organisationsOf } from '../engine/sign-off';
import type { Draft } from '../engine/draft';
import type { Fix, Located } from '../engine/fix';
import { answersSomebody } from '../engine/reply-body';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { definePhrases } from '../language/lexicon';
import { endsWithPerson, readSignOff, type SignOff } from '../language/names/signed-by';
import { signatureOf } from '../language/names/signature';
import type { PhraseMatch } from '../language/phrases/automaton';
import { isQuoted } from '../language/quotation';
import type { Sentence } from '../language/text';
import en from '../lexicons/en/worn-closings.json';
import nl from '../lexicons/nl/worn-closings.json';

const worn = definePhrases({ nl, en });

/** Marks a reply that nobody signs, or that closes with a formula worn out. */
export default defineRule({
  id: 'require-sign-off',
  group: 'craft',
  severity: 'information',
  wholeReply: true,
  phrases: [worn],
  messages: {
    none: {
      nl: 'Dit antwoord eindigt zonder groet en zonder naam. Sluit af als mens, dan weet de klant wie hem heeft geholpen.',
      en: 'This reply ends without a closing and a name. Close as a person, so the customer knows who helped.',
    },
    nameless: {
      nl: 'Hier tekent geen mens. Zet uw naam onder het antwoord: een klant praat liever met iemand dan met een afdeling.',
      en: 'No person signs here. Put your name below the reply: a customer would rather talk to somebody than to a department.',
    },
    worn: {
      nl: '“{text}” zegt niets en klinkt als een formule. Sluit af met wat er nu gebeurt, of met een gewone zin.',
      en: '“{text}” says nothing and sounds like a formula. Close with what happens next, or with an ordinary sentence.',
    },
  },
  *check(draft) {
    if (!answersSomebody(draft)) return;
    const { reply, parts, customer } = draft;
    const language = draft.language === 'en' ? 'en' : 'nl';
    const organisations = organisationsOf(draft);
    const signOff = parts.closing && readSignOff(reply.value, parts.closing, language, organisations);
    const isSigned = signOff
      ? signOff.hasPerson && isAllowed(draft, signOff)
      : signatureOf(reply) !== undefined || endsWithPerson(reply.value, language, organisations);
    const match = draft.matches(worn).find((one) => !isQuoted(reply, one.sentence, one));
    const formula = match && { ...match, end: endOfFormula(draft, match) };
    if (formula) {
      const { start, end, sentence } = formula;
      const data = { text: reply.value.slice(start, end) };
      const fixes = (): Fix[] => (draft.grave ? [] : mendFormula(draft, formula, sentence, isSigned));
      yield { at: { in: 'reply', start, end }, messageId: 'worn', data, fixes };
    } else if (!isSigned && customer) {
      const at = signOff ? firstLine(draft, signOff) : lastLine(draft);
      const fixes = (): Fix[] => closingEdits(draft, signOff).map(toFix);
      yield { at, messageId: signOff ? 'nameless' : 'none', fixes };
    }
  },
});

/** "We trust this answers your questions": what follows in a few words belongs to the formula. */
function endOfFormula({ reply }: Draft, { start, end, sentence }: PhraseMatch): number {
  const rest = sentence.words.filter((word) => word.start >= end);
  const isClause = start === sentence.start && rest.length <= 6 && !/[,;:]/.test(reply.value.slice(end, sentence.end));
  return isClause ? (rest.at(-1)?.end ?? end) : end;
}

/** A team may say who signs; then only those names count. */
function isAllowed({ reply, settings }: Draft, { start, end }: SignOff): boolean {
  const { signOffNames = [] } = settings.team;
  const closing = reply.value.slice(start, end).toLowerCase();
  return signOffNames.length === 0 || signOffNames.some((name) => closing.includes(name.toLowerCase()));
}

function firstLine({ reply }: Draft, { start, end }: SignOff): Located {
  const lines = reply.value.slice(start, end).split('\n').slice(0, 2).join('\n');
  return { in: 'reply', start, end: start + lines.trimEnd().length };
}

function lastLine({ reply }: Draft): Located {
  const end = reply.value.trimEnd().length;
  const start = Math.max(reply.value.lastIndexOf('\n', end - 1) + 1, reply.sentences.at(-1)?.start ?? 0);
  return { in: 'reply', start, end };
}

/** A formula that is the whole sentence gives way to an ordinary one; where nobody signs either, the name comes with it. */
function mendFormula(
  draft: Draft,
  formula: Located | { start: number; end: number },
  sentence: Sentence,
  isSigned: boolean,
): Fix[] {
  const rest = draft.reply.value.slice(formula.end, sentence.end);
  if (formula.start !== sentence.start || /[\p{L}\d]/u.test(rest) || !isSigned) return [];
  const { start, end } = sentence;
  const familiar = (addressFormOf(draft.reply) ?? draft.address) === 'je';
  const text =
    draft.language === 'en'
      ? 'If anything is unclear, I’m happy to help.'
      : `Is er nog iets niet duidelijk, dan help ik ${familiar ? 'je' : 'u'} graag.`;
  return [{ title: { nl: text, en: text }, kind: 'review', edits: [{ in: 'reply', start, end, newText: text }] }];
}

function toFix(edit: { at: Located; newText: string }): Fix {
  const title = edit.newText.trim().replace(/\n/g, ' ');
  return { title: { nl: title, en: title }, kind: 'snippet', edits: [{ ...edit.at, newText: edit.newText }] };
}
