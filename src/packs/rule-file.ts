import type { Channel } from '../engine/draft';
import type { Group } from '../engine/rule';
import type { Severity } from '../engine/settings';
import type { Language, Localized } from '../language/language';

/** A phrase list, or other data, per language; a language that is not there has none. */
export type PerLanguage<Value> = Readonly<Partial<Record<Language, Value>>>;

export type Shape = 'avoid' | 'prefer' | 'require' | 'at-most' | 'spelling';

/** A reply that a rule marks or leaves alone. */
export interface RuleExample {
  readonly reply: string;
  readonly customer?: string;
  readonly channel?: Channel;
  /** The words that are marked, in order. */
  readonly marks?: readonly string[];
  /** The reply after the fix of the first mark. */
  readonly fixed?: string;
}

/** A house rule as it is written; see `rule.schema.json` for every field. */
export interface RuleFile {
  readonly shape: Shape;
  readonly phrases?: PerLanguage<readonly string[]>;
  readonly prefer?: PerLanguage<Readonly<Record<string, string>>>;
  readonly terms?: PerLanguage<Readonly<Record<string, readonly string[]>>>;
  readonly most?: number;
  readonly when?: PerLanguage<readonly string[]>;
  readonly insert?: Localized;
  readonly exceptions?: PerLanguage<readonly string[]>;
  readonly customerMaySay?: boolean;
  readonly channels?: readonly Channel[];
  readonly severity?: Severity;
  readonly group?: Group;
  readonly messages: Localized;
  readonly reason?: Localized;
  readonly fires?: PerLanguage<readonly (string | RuleExample)[]>;
  readonly silent?: PerLanguage<readonly (string | RuleExample)[]>;
}

/** What each shape cannot do without. */
export const needs: Readonly<Record<Shape, keyof RuleFile>> = {
  avoid: 'phrases',
  prefer: 'prefer',
  require: 'phrases',
  'at-most': 'phrases',
  spelling: 'terms',
};
