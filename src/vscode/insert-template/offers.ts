import type { Draft } from '../../engine/draft';
import { writeMoment } from '../../language/dates/moment';
import { proposeValues, type Proposal } from '../../templates/fill-in';
import type { TemplateEntry } from '../../templates/library';
import type { Making } from '../../templates/questions';
import { rankTemplates } from '../../templates/ranking';
import type { Occasion } from '../../templates/test-case';
import { chooseVariant } from '../../templates/variant';
import type { Language } from '../../language/language';
import type { EditorLibrary } from '../libraries';

/** A template that can be inserted into a draft. */
export interface TemplateOffer {
  readonly home: EditorLibrary;
  readonly making: Making;
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** True for one of those that fit the customer's message. */
  readonly fits: boolean;
}

/** How many are shown as fitting, and how good they have to be beside the best. */
const mostFitting = 5;
const leastShare = 0.4;

/**
 * The templates for a draft, best first, in its language and form of address; a template without a text for those is
 * left out. With an id it is about that one. A workspace's template goes before one of ours with the same id.
 * `otherwise` is for a draft without a language.
 */
export function offersFor(
  draft: Draft,
  libraries: readonly EditorLibrary[],
  otherwise: Language,
  id: string | undefined,
): TemplateOffer[] {
  const language = draft.language === 'unknown' ? otherwise : draft.language;
  const homes = new Map<TemplateEntry, EditorLibrary>();
  const byId = new Map<string, TemplateEntry>();
  for (const home of libraries) {
    for (const entry of home.library.templates.values()) {
      homes.set(entry, home);
      byId.set(entry.id, entry);
    }
  }
  const sought = { language, channel: draft.channel, customer: draft.customer?.value };
  const wanted = id === undefined ? [...byId.values()] : [byId.get(id)].filter((entry) => entry !== undefined);
  const makings = wanted.flatMap((entry) => makingOf(draft, entry, homes, language));
  const ranked = rankTemplates(
    makings.map(({ entry }) => entry),
    sought,
  );
  const best = ranked[0]?.score ?? 0;
  return ranked.flatMap(({ entry, score }, index) => {
    const [home, making] = [homes.get(entry), makings.find((one) => one.entry === entry)];
    if (!home || !making) return [];
    const fits = score > 0 && index < mostFitting && score >= best * leastShare;
    return [{ home, making, proposals: proposeValues(entry.info.variables, draft), fits }];
  });
}

function makingOf(
  draft: Draft,
  entry: TemplateEntry,
  homes: ReadonlyMap<TemplateEntry, EditorLibrary>,
  locale: Language,
): Making[] {
  const library = homes.get(entry)?.library;
  const occasion: Occasion = {
    locale,
    register: draft.address ?? 'u',
    channel: draft.channel,
    date: draft.date && writeMoment(draft.date),
    customer: draft.customer?.value,
    settings: draft.settings,
  };
  // The default of a library is for those who have no language; a reply has the customer's.
  const variant = library && chooseVariant(entry.variants, { ...occasion, byDefault: locale });
  return library && variant ? [{ library, entry, variant, occasion }] : [];
}
