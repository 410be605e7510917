import { closest } from '../language/closest';
import type { Language, Localized } from '../language/language';
import { rules } from '../rules/index';
import { localizePage } from '../engine/rule-page';
import { pages } from '../rules/pages';
import { UsageError } from './arguments';
import type { Call } from './run';
import { exitCode, write } from './terminal';

/** `golden-reply explain <rule>`: prints the rule's page; gives the exit code. */
export async function explain({ terminal, locale, operands }: Call): Promise<number> {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) throw new UsageError(oneRule);
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    // A rule of a pack has the name of its pack before its own.
    const house = id.includes('/') ? await ofPack(terminal.folder, id, locale) : undefined;
    if (house === undefined) throw new UsageError(unknownRule(id));
    await write(terminal, `${house}\n`);
    return exitCode.clean;
  }
  const page = localizePage(pages[id] ?? `# ${id}\n`, locale);
  const facts: Localized = {
    nl: `Groep: ${rule.group} · Ernst: ${rule.severity}`,
    en: `Group: ${rule.group} · Severity: ${rule.severity}`,
  };
  await write(terminal, page.replace(/^(# .*\n)/, (title) => `${title}\n${facts[locale]}\n`).trimEnd() + '\n');
  return exitCode.clean;
}

async function ofPack(folder: string, id: string, locale: Language): Promise<string | undefined> {
  const { houseRulePage } = await import('./explain-house');
  return houseRulePage(folder, id, locale);
}

const oneRule: Localized = {
  nl: 'Noem één regel: golden-reply explain <regel>.',
  en: 'Name one rule: golden-reply explain <rule>.',
};

function unknownRule(id: string): Localized {
  const meant = closest(
    id,
    rules.map((rule) => rule.id),
  );
  return {
    nl: `De regel “${id}” bestaat niet. ${meant ? `Bedoeld: ${meant}?` : 'golden-reply rules geeft de lijst.'}`,
    en: `There is no rule “${id}”. ${meant ? `Did you mean ${meant}?` : 'golden-reply rules gives the list.'}`,
  };
}
