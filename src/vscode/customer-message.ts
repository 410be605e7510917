import * as vscode from 'vscode';
import { customerEmotions } from '../engine/customer-emotions';
import { customerQuestions } from '../engine/customer-questions';
import type { Emotion, EmotionCategory } from '../language/emotion/emotion';
import type { Localized } from '../language/language';
import { overlaps } from '../language/span';
import type { Checked } from './checks';
import { showsCustomerMarks } from './drafts';
import type { Live } from './live';
import { verdictTexts } from './question-lens';
import { toRange } from './ranges';
import { fill, type Reader } from './reader';
import type { Screen } from './screen';

/** What a writer calls an emotion. */
const emotionNames: Readonly<Record<EmotionCategory, Localized>> = {
  frustration: { nl: 'frustratie', en: 'frustration' },
  annoyance: { nl: 'ergernis', en: 'annoyance' },
  disappointment: { nl: 'teleurstelling', en: 'disappointment' },
  anger: { nl: 'boosheid', en: 'anger' },
  worry: { nl: 'zorg', en: 'worry' },
  sadness: { nl: 'verdriet', en: 'sadness' },
  inconvenience: { nl: 'ongemak', en: 'inconvenience' },
  joy: { nl: 'blijdschap', en: 'joy' },
  gratitude: { nl: 'dankbaarheid', en: 'gratitude' },
};

const texts = {
  emotion: {
    nl: 'Gevoel van de klant: {emotion}. Neem dit woord over, dan merkt de klant dat u het gelezen hebt.',
    en: 'The customer’s feeling: {emotion}. Take this word up, and the customer sees that you have read it.',
  },
  plain: { nl: 'Gevoel van de klant: {emotion}.', en: 'The customer’s feeling: {emotion}.' },
  question: { nl: 'Vraag van de klant: {verdict}.', en: 'Question of the customer: {verdict}.' },
};

/** Marks, lightly, what the customer feels and asks; the lines differ in form as well as in colour. */
export function markCustomerMessage(live: Live, screen: Screen, reader: Reader): vscode.Disposable {
  const emotion = underlined('dotted', 2, 'goldenReply.emotion');
  const question = underlined('dashed', 1, 'goldenReply.question');
  const show = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const checked = showsCustomerMarks(document) ? screen.shown(document) : undefined;
    const isShown = checked?.document.editable === true && checked.version === document.version;
    // While somebody types, what is there moves along; a check is under way.
    if (checked && !isShown && checked.document.editable) return;
    editor.setDecorations(emotion, checked && isShown ? emotionMarks(document, checked, reader) : []);
    editor.setDecorations(question, checked && isShown ? questionMarks(document, checked, reader) : []);
  };
  const showAll = (): void => vscode.window.visibleTextEditors.forEach(show);
  showAll();
  return vscode.Disposable.from(
    emotion,
    question,
    live.onDidShow((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) show(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
  );
}

function underlined(borderStyle: string, width: number, colour: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...{ borderStyle, borderWidth: `0 0 ${width}px 0`, borderColor: new vscode.ThemeColor(colour) },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function emotionMarks(document: vscode.TextDocument, checked: Checked, reader: Reader): vscode.DecorationOptions[] {
  return customerEmotions(checked.draft).map((found) => {
    const name = { emotion: reader.say(emotionNames[found.category]) };
    const said = reader.say(fill(canBeTakenUp(found) ? texts.emotion : texts.plain, name));
    return { ...placeOf(document, checked, found), hoverMessage: said };
  });
}

function canBeTakenUp({ word, polarity }: Emotion): boolean {
  return word !== undefined && polarity === 'negative';
}

function questionMarks(document: vscode.TextDocument, checked: Checked, reader: Reader): vscode.DecorationOptions[] {
  // Where a rule has drawn its own line, one is enough.
  const marked = checked.marks.flatMap(({ diagnostic }) => (diagnostic.in === 'customer' ? [diagnostic] : []));
  const others = customerQuestions(checked.draft).filter((question) => !marked.some((one) => overlaps(one, question)));
  return others.map((question) => {
    const said = reader.say(
      fill(texts.question, { verdict: reader.say(verdictTexts[question.verdict]).toLowerCase() }),
    );
    return { ...placeOf(document, checked, question), hoverMessage: said };
  });
}

function placeOf(
  document: vscode.TextDocument,
  { document: draft }: Checked,
  { start, end }: { readonly start: number; readonly end: number },
): { range: vscode.Range } {
  return { range: toRange(document, draft.toDocument({ in: 'customer', start, end })) };
}
