import { channels, type Channel } from './draft';
import { defaultSettings, type ChannelSettings, type Settings } from './settings';
import type { TeamFile } from './team-file';

/**
 * The settings that layers of settings add up to, weakest first: a later layer wins, per rule, per channel and per
 * field of `contact`, `calendar` and `team`. A list replaces a list.
 */
export function settingsFrom(layers: readonly TeamFile[]): Settings {
  return layers.reduce<Settings>(layOver, defaultSettings);
}

function layOver(below: Settings, layer: TeamFile): Settings {
  const { language = below.language, replyAddress = below.replyAddress } = layer;
  return {
    preset: layer.preset ?? below.preset,
    rules: { ...below.rules, ...layer.rules },
    address: layer.address ?? below.address,
    contact: { ...below.contact, ...layer.contact },
    calendar: { ...below.calendar, ...layer.calendar },
    channels: joinChannels(below.channels, layer.channels ?? {}),
    team: { ...below.team, ...layer.team },
    ...(language && { language }),
    ...(replyAddress && { replyAddress }),
  };
}

function joinChannels(below: Settings['channels'], above: Settings['channels']): Settings['channels'] {
  const joined: Partial<Record<Channel, ChannelSettings>> = {};
  for (const channel of channels) {
    const [under, over] = [below[channel], above[channel]];
    if (!under && !over) continue;
    const rules = { ...under?.rules, ...over?.rules };
    joined[channel] = { ...under, ...over, ...(Object.keys(rules).length > 0 && { rules }) };
  }
  return joined;
}
