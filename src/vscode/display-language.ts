import * as vscode from 'vscode';

/**
 * The locales that tell in which language a person reads, the strongest first: the setting, the language of VS Code,
 * and where that is its default, English, the language of the machine: for there is no Dutch VS Code to choose.
 */
export function displayLocales(): readonly string[] {
  const chosen = vscode.workspace.getConfiguration('goldenReply').get<unknown>('displayLanguage');
  const { language } = vscode.env;
  const machine = Intl.DateTimeFormat().resolvedOptions().locale;
  return [typeof chosen === 'string' ? chosen : 'auto', language === 'en' ? machine : language];
}
