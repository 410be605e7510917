import type { Language } from '../language/language';

/**
 * A rule's page for a reader. Pages are English with a Dutch part at the end (`## In het Nederlands`); a Dutch
 * reader gets title, Dutch summary and that part first, and the English text below it.
 */
export function localizePage(page: string, language: Language): string {
  const at = page.search(/^## In het Nederlands[ \t]*$/m);
  if (language === 'en' || at < 0) return page;
  const english = page.slice(0, at).trimEnd();
  const dutch = page
    .slice(at)
    .replace(/^.*\n+/, '')
    .trimEnd();
  const title = /^# .*$/m.exec(english)?.[0] ?? '';
  const summary = /^[*_]Nederlands:[*_]\s*(.*)$/m.exec(english)?.[1] ?? '';
  const rest = english.replace(/^# .*\n+/m, '').replace(/^[*_]Nederlands:[*_].*\n+/m, '');
  return [title, summary, dutch, '---', '*English*', rest].filter((part) => part !== '').join('\n\n') + '\n';
}
