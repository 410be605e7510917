import type { AddressForm } from '../language/address/form';
import type { Language } from '../language/language';
import { channelProfiles } from './channel-profiles';
import type { Channel } from './draft';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Which rules speak, and how loud, before the `rules` map is laid over it. */
export type Preset = 'quiet' | 'recommended' | 'training';

/** How a customer reaches the team; everything optional. */
export interface Contact {
  readonly phone?: string;
  readonly mail?: string;
  readonly link?: string;
  readonly hours?: string;
}

/** The team's working time. Days are 1 (Monday) to 7; times are "09:00"; holidays "2026-12-24". */
export interface CalendarSettings {
  readonly workingDays?: readonly number[];
  readonly hours?: { readonly from: string; readonly to: string };
  /** After this time a message counts as received the next working day. */
  readonly cutOff?: string;
  readonly holidays?: readonly string[];
}

/** What one channel asks for; what is missing is as the catalogue says. */
export interface ChannelSettings {
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** "immediately", "same-day", or a number of working days. */
  readonly reactionTime?: 'immediately' | 'same-day' | number;
  readonly sentenceWords?: number;
  readonly replyLength?: number;
  readonly greeting?: string;
  readonly signOff?: string;
}

/** The settings of writer and team after all layers are joined; see `.golden-reply.json` in the product design. */
export interface Settings {
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly address: 'mirror' | AddressForm;
  readonly language?: Language;
  readonly replyAddress?: string;
  readonly contact: Contact;
  readonly calendar: CalendarSettings;
  readonly channels: Readonly<Partial<Record<Channel, ChannelSettings>>>;
  readonly team: { readonly name?: string; readonly signOffNames?: readonly string[] };
}

export const defaultSettings: Settings = {
  preset: 'recommended',
  rules: {},
  address: 'mirror',
  contact: {},
  calendar: {},
  channels: {},
  team: {},
};

/**
 * How loud a rule speaks on a channel: the channel's own entry, else the entry in `rules`, else the channel's profile,
 * else the preset's.
 * The preset `quiet` keeps errors and warnings only.
 */
export function severityOf(
  rule: { readonly id: string; readonly severity: Severity },
  channel: Channel,
  settings: Settings,
): Severity | 'off' {
  const chosen =
    settings.channels[channel]?.rules?.[rule.id] ??
    settings.rules[rule.id] ??
    channelProfiles[channel].rules?.[rule.id];
  if (chosen) return chosen;
  const loud = rule.severity === 'error' || rule.severity === 'warning';
  return settings.preset === 'quiet' && !loud ? 'off' : rule.severity;
}

/**
 * Why a rule is silent on a channel: since it does not apply there (the channel's profile, or what the team says of the
 * channel), or since somebody turned it off. Undefined when it speaks.
 */
export function silenceOf(
  rule: { readonly id: string; readonly severity: Severity },
  channel: Channel,
  settings: Settings,
): 'channel' | 'off' | undefined {
  if (severityOf(rule, channel, settings) !== 'off') return undefined;
  if (settings.channels[channel]?.rules?.[rule.id] === 'off') return 'channel';
  return settings.rules[rule.id] === undefined && channelProfiles[channel].rules?.[rule.id] === 'off'
    ? 'channel'
    : 'off';
}
