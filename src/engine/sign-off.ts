import { addressFormOf } from '../language/address/form';
import type { SignOff } from '../language/names/signed-by';
import { isPerson } from '../language/names/signed-by';
import { profileOf } from './channel-profiles';
import type { Draft } from './draft';
import type { Located } from './fix';

/** What puts a closing, or the name that is missing in one, in its place; one for each name that may sign. */
export function closingEdits(draft: Draft, signOff: SignOff | undefined): { at: Located; newText: string }[] {
  const { signOffNames = [] } = draft.settings.team;
  const blank = draft.language === 'en' ? 'name' : 'naam';
  const names = signOffNames.length > 0 ? signOffNames : [blank];
  return names.map((name) => (signOff ? insertName(draft, signOff, `[${name}]`) : insertClosing(draft, `[${name}]`)));
}

function insertName({ reply }: Draft, { phraseEnd, end }: SignOff, name: string): { at: Located; newText: string } {
  const at: Located = { in: 'reply', start: phraseEnd, end: phraseEnd };
  const behind = reply.value.slice(phraseEnd, end);
  const comma = /[,.!]/.test(reply.value.charAt(phraseEnd - 1)) ? '' : ',';
  if (behind.trim() === '' || /^[ \t]*\n/.test(behind)) return { at, newText: `${comma}\n${name}` };
  // "Groeten van de klantenservice": the name comes below.
  const line = /^[^\n]*/.exec(behind)?.[0].trimEnd() ?? '';
  if (/^\s*\p{Ll}/u.test(line)) {
    const below = phraseEnd + line.length;
    return { at: { in: 'reply', start: below, end: below }, newText: `${/,$/.test(line) ? '' : ','}\n${name}` };
  }
  return { at, newText: `${comma} ${name},` };
}

/** Below the text, or above a last line that names the team. */
function insertClosing(draft: Draft, name: string): { at: Located; newText: string } {
  const { value } = draft.reply;
  const end = value.trimEnd().length;
  const start = value.lastIndexOf('\n', end - 1) + 1;
  const last = value.slice(start, end);
  const closing = `${closingOf(draft)},\n${name}`;
  const isTeam = start > 0 && /^[^.!?,:]{2,50}$/.test(last) && value.slice(0, start).trim() !== '';
  if (isTeam) return { at: { in: 'reply', start, end: start }, newText: `${closing}\n` };
  return { at: { in: 'reply', start: end, end }, newText: `\n\n${closing}` };
}

function closingOf(draft: Draft): string {
  const { signOff } = profileOf(draft.channel, draft.settings);
  if (signOff) return signOff;
  if (draft.language === 'en') return 'Kind regards';
  return (addressFormOf(draft.reply) ?? draft.address) === 'je' ? 'Vriendelijke groet' : 'Met vriendelijke groet';
}

/** Names, lower case, that are the team's or the company's: from the settings, the sender's domain and the customer's greeting. */
export function organisationsOf({ settings, input, customer, language }: Draft): ReadonlySet<string> {
  const domain = /@(?:[\w-]+\.)*?([\w-]+)\.(?:co\.)?\w+\s*>?\s*$/.exec(input.from ?? '')?.[1];
  const called = /^(?:beste|geachte|hallo|hoi|dear|hello|hi)\s+(\p{Lu}[\p{L}&]+)\s*[,!]/iu.exec(
    customer?.value ?? '',
  )?.[1];
  const isNobody = called && !isPerson(called, language === 'en' ? 'en' : 'nl', new Set());
  const names = [settings.team.name, domain, isNobody ? called : undefined];
  return new Set(names.flatMap((name) => (name ? [name.toLowerCase()] : [])));
}
