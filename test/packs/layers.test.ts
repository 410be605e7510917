import assert from 'node:assert/strict';
import { layerPacks, type Layer, type LayeredPack, type Packs } from '../../src/packs/layers';
import { snippetText } from '../../src/packs/snippet-syntax';
import { manifest, packOf, rule } from './packs';

function layered(id: string, more: object, files: object = {}, layer: Layer = 'workspace'): LayeredPack {
  const pack = packOf({ 'pack.json': manifest({ id, ...more }), ...(files as Record<string, object>) }, id);
  return { pack, layer, root: `${id}/` };
}

function snippet(body: string): object {
  return { 'snippets/a.en.json': { thanks: { body } } };
}

/** Problems as file, marked text and message. */
function problemsOf({ problems, packs }: Packs, all: readonly LayeredPack[] = packs): string[] {
  return problems.map(({ file, start, end, message, severity }) => {
    const one = all.find(({ root }) => file.startsWith(root));
    const text = one?.pack.texts.get(file.slice(one.root.length)) ?? '';
    return `${severity} ${file} [${text.slice(start, end)}] ${message.en}`;
  });
}

function textOf({ snippets }: Packs): string[] {
  return snippets.map(({ pack, parts }) => `${pack}: ${snippetText(parts)}`);
}

describe('packs over each other', () => {
  it('of the same snippet that of the later layer counts, in whatever order they come', () => {
    const all = (['built-in', 'extension', 'npm', 'user', 'workspace', 'override'] as const).map((layer) =>
      layered(layer.replace('-', ''), {}, snippet(layer), layer),
    );
    for (const packs of [all, all.toReversed()]) {
      const joined = layerPacks(packs, '1.0.0');
      assert.deepEqual(textOf(joined), ['override: override']);
      assert.deepEqual(
        joined.packs.map(({ layer }) => layer),
        all.map(({ layer }) => layer),
      );
    }
  });

  it('marks what is replaced in silence, and not what is declared or an override', () => {
    const base = layered('base', {}, { ...snippet('old'), 'rules/no-ticket.json': rule() });
    const silent = layerPacks([base, layered('shop', {}, snippet('new'))], '1.0.0');
    assert.deepEqual(problemsOf(silent), [
      'warning shop/pack.json ["shop"] “thanks” takes the place of that of “base”. If that is meant, add "base:snippets/thanks" to “overrides” in pack.json; else give it another name.',
    ]);
    assert.deepEqual(textOf(silent), ['shop: new']);
    const overrides = ['base:snippets/thanks', 'base:rules/no-ticket'];
    const told = layerPacks(
      [base, layered('shop', { overrides }, { ...snippet('new'), 'rules/no-ticket.json': rule() })],
      '1.0.0',
    );
    assert.deepEqual(problemsOf(told), []);
    assert.deepEqual(
      told.rules.map(({ id }) => id),
      ['shop/no-ticket'],
    );
    assert.deepEqual(
      told.shadows.map(({ kind, by, of, declared }) => [kind, by, of, declared]),
      [
        ['snippets', 'shop', 'base', true],
        ['rules', 'shop', 'base', true],
      ],
    );
    const over = layerPacks([base, layered('overrides', {}, { 'rules/no-ticket.json': rule() }, 'override')], '1.0.0');
    assert.deepEqual([problemsOf(over), over.rules.map(({ id }) => id)], [[], ['overrides/no-ticket']]);
  });

  it('rules of one name in two packs stand side by side', () => {
    const files = { 'rules/no-ticket.json': rule() };
    const joined = layerPacks([layered('a', {}, files), layered('b', {}, files)], '1.0.0');
    assert.deepEqual([joined.rules.map(({ id }) => id), joined.problems], [['a/no-ticket', 'b/no-ticket'], []]);
  });

  it('says what is declared and not there', () => {
    const joined = layerPacks(
      [
        layered('base', {}),
        layered('shop', { overrides: ['base:snippets/thanks', 'base:snippets/none'] }, snippet('x')),
      ],
      '1.0.0',
    );
    assert.deepEqual(problemsOf(joined), [
      'warning shop/pack.json ["base:snippets/thanks"] The pack “base” has no snippets/thanks.',
      'warning shop/pack.json ["base:snippets/none"] This pack has no snippets/none itself, so nothing is replaced.',
    ]);
  });

  it('of two packs of one id the later layer counts; in one layer the first', () => {
    const [old, now] = [
      layered('shop', {}, snippet('old'), 'user'),
      layered('shop', { version: '2.0.0' }, snippet('new')),
    ];
    const later = layerPacks([now, old], '1.0.0');
    assert.deepEqual(textOf(later), ['shop: new']);
    assert.match(
      problemsOf(later).join(),
      /^information shop\/pack\.json \["shop"\] This pack takes the place of “shop” 1\.0\.0/,
    );
    const twice = layerPacks([now, { ...now, root: 'copy/' }], '1.0.0');
    assert.deepEqual(textOf(twice), ['shop: new']);
    assert.match(
      problemsOf(twice, [now, { ...now, root: 'copy/' }]).join(),
      /^error copy\/pack\.json \["shop"\] There is a pack “shop” already: shop\/\./,
    );
  });

  it('asks for what is required, and the pack counts all the same', () => {
    const requires = { base: '^2.0.0', gone: '1.x', odd: 'latest', loop: '*' };
    const all = [
      layered('shop', { requires, engines: { 'golden-reply': '^3.0.0', vscode: '1' } }, snippet('x')),
      layered('base', {}),
      layered('odd', {}),
      layered('loop', { requires: { shop: '*' } }),
    ];
    const joined = layerPacks(all, '0.1.0');
    assert.deepEqual(problemsOf(joined), [
      'error shop/pack.json ["golden-reply"] This pack was made for Golden Reply ^3.0.0; this is 0.1.0. Update Golden Reply or the pack.',
      'error shop/pack.json ["vscode"] “vscode” is not known; only “golden-reply” can stand here.',
      'error shop/pack.json ["base"] Version ^2.0.0 of the pack “base” is needed; there is 1.0.0. Update it or change the range.',
      'error shop/pack.json ["gone"] The pack “gone” (1.x) is not there. Install it; what is used of it is missing now.',
      'error shop/pack.json ["odd"] “latest” is no range of versions. Write, for example, "^1.2.0".',
      'error shop/pack.json ["loop"] “loop” itself requires this pack. Remove one of the two from “requires”.',
      'error loop/pack.json ["shop"] “shop” itself requires this pack. Remove one of the two from “requires”.',
    ]);
    assert.deepEqual(textOf(joined), ['shop: x']);
  });

  it('stands behind what it requires in its layer', () => {
    const all = [
      layered('a', { requires: { b: '*' }, overrides: ['b:snippets/thanks'] }, snippet('a')),
      layered('b', {}, snippet('b')),
    ];
    const joined = layerPacks(all, '1.0.0');
    assert.deepEqual([textOf(joined), joined.problems], [['a: a'], []]);
  });

  it('joins templates per language and form, with partials of all packs', () => {
    const info = { titles: { en: 'Late' }, situation: { en: 'Late' }, channels: ['email'], status: 'draft' };
    const base = layered(
      'base',
      {},
      { 'templates/late.json': info, 'templates/late.en.hbs': 'old {{> name}}', 'partials/name.en.hbs': 'Kim' },
    );
    const over = layered(
      'mine',
      {},
      { 'templates/late.json': info, 'templates/late.nl.u.hbs': 'nieuw', 'templates/late.en.hbs': 'new {{> name}}' },
      'override',
    );
    const { library, problems } = layerPacks([base, over], '1.0.0');
    assert.deepEqual(
      library.templates.get('late')?.variants.map(({ file, source }) => [file, source]),
      [
        ['mine/templates/late.en.hbs', 'new {{> name}}'],
        ['mine/templates/late.nl.u.hbs', 'nieuw'],
      ],
    );
    assert.deepEqual([library.partials.get('name')?.[0]?.file, problems], ['base/partials/name.en.hbs', []]);
  });
});
