import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { channelProfiles, profileOf } from '../../src/engine/channel-profiles';
import { channels } from '../../src/engine/draft';
import { defaultSettings, severityOf } from '../../src/engine/settings';
import { rules } from '../../src/rules/index';

describe('channel profiles', () => {
  it('give what a channel asks, below what the team has set', () => {
    assert.equal(profileOf('letter', defaultSettings).reactionTime, 5);
    assert.equal(profileOf('review', defaultSettings).reactionTime, 'same-day');
    const settings = { ...defaultSettings, channels: { email: { reactionTime: 2 } } };
    assert.equal(profileOf('email', settings).reactionTime, 2);
    assert.equal(profileOf('email', settings).sentenceWords, 25);
  });

  it('turn rules off until somebody turns them on', () => {
    const rule = { id: 'require-sign-off', severity: 'information' } as const;
    assert.equal(severityOf(rule, 'chat', defaultSettings), 'off');
    assert.equal(severityOf(rule, 'email', defaultSettings), 'information');
    assert.equal(severityOf(rule, 'chat', { ...defaultSettings, rules: { [rule.id]: 'hint' } }), 'hint');
    const chat = { rules: { [rule.id]: 'warning' } } as const;
    assert.equal(severityOf(rule, 'chat', { ...defaultSettings, channels: { chat } }), 'warning');
  });

  it('stand in the README as they are', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const channel of channels) {
      const { sentenceWords, replyLength, reactionTime } = channelProfiles[channel];
      const row = new RegExp(
        `^\\| \`${channel}\` .*${reactionTime}.*\\b${sentenceWords}\\b.*\\b${replyLength}\\b`,
        'm',
      );
      assert.match(readme, row);
    }
  });

  it('name only rules that exist or are to come', () => {
    const grammar = /^(?:no|prefer|require|consistent|max)-[a-z-]+$/;
    assert.ok(rules.length > 0);
    for (const { rules: own = {} } of Object.values(channelProfiles)) {
      for (const id of Object.keys(own)) assert.match(id, grammar);
    }
  });
});
