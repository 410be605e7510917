import type { Channel } from './draft';
import type { ChannelSettings, Settings } from './settings';

/** What a channel asks, nothing left open. */
export interface ChannelProfile extends ChannelSettings {
  readonly reactionTime: NonNullable<ChannelSettings['reactionTime']>;
  readonly sentenceWords: number;
  /** Characters on social media, words elsewhere. */
  readonly replyLength: number;
}

const sentenceWords = 25;

/**
 * What a channel asks as long as neither the team nor the writer says otherwise; see "Channels" in the README. In a
 * conversation nobody signs with a full closing, and on social media the initials are the custom.
 */
export const channelProfiles: Readonly<Record<Channel, ChannelProfile>> = {
  email: { reactionTime: 1, sentenceWords, replyLength: 250 },
  letter: { reactionTime: 5, sentenceWords, replyLength: 400 },
  review: { reactionTime: 'same-day', sentenceWords, replyLength: 120 },
  chat: {
    ...{ reactionTime: 'immediately', sentenceWords, replyLength: 100 },
    rules: { 'require-sign-off': 'off', 'require-thanks-for-signal': 'off' },
  },
  whatsapp: {
    ...{ reactionTime: 'same-day', sentenceWords, replyLength: 100 },
    rules: { 'require-sign-off': 'off', 'require-thanks-for-signal': 'off' },
  },
  social: {
    ...{ reactionTime: 'same-day', sentenceWords, replyLength: 280 },
    rules: { 'require-sign-off': 'off', 'require-thanks-for-signal': 'off' },
  },
};

/** What a channel asks once the team's and the writer's settings are laid over its profile, field by field. */
export function profileOf(channel: Channel, settings: Settings): ChannelProfile {
  const profile = channelProfiles[channel];
  const own = settings.channels[channel];
  return own ? { ...profile, ...own, rules: { ...profile.rules, ...own.rules } } : profile;
}
