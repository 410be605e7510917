import type { Channel } from './draft';
import type { ChannelSettings } from './settings';

/** What a channel asks as long as neither the team nor the writer says otherwise; see "Channels" in the README. */
export const channelProfiles: Readonly<Record<Channel, ChannelSettings>> = {
  email: {},
  letter: {},
  review: {},
  chat: { rules: { 'require-sign-off': 'off', 'require-thanks-for-signal': 'off' } },
  whatsapp: { rules: { 'require-sign-off': 'off', 'require-thanks-for-signal': 'off' } },
  social: { rules: { 'require-sign-off': 'off', 'require-thanks-for-signal': 'off' } },
};
