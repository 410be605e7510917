import * as vscode from 'vscode';
import { isBlamed, runTest, type Checker, type TestOutcome } from '../../templates/test-outcome';
import type { Reader } from '../reader';
import type { Leaf } from './items';
import { placeIn } from './place';

/** Makes the reply of one test, and reports what it came to. */
export function runLeaf(
  run: vscode.TestRun,
  item: vscode.TestItem,
  leaf: Leaf,
  checker: Checker,
  reader: Reader,
): TestOutcome {
  run.started(item);
  const begun = Date.now();
  const outcome = runTest(leaf.home.library, leaf.testCase, checker);
  const messages = messagesOf(leaf, outcome, reader);
  run.appendOutput(`${item.label}\r\n\r\n${outcome.text.replace(/\r?\n/g, '\r\n')}\r\n`, undefined, item);
  const duration = Date.now() - begun;
  if (messages.length > 0) run.failed(item, messages, duration);
  else run.passed(item, duration);
  return outcome;
}

function messagesOf({ home }: Leaf, { text, faults, marks }: TestOutcome, { say }: Reader): vscode.TestMessage[] {
  const told = faults.map((fault) => {
    const message =
      fault.expected === undefined
        ? new vscode.TestMessage(say(fault.message))
        : vscode.TestMessage.diff(say(fault.message), fault.expected, text);
    return { message, place: fault };
  });
  const marked = marks.filter(isBlamed).map((mark) => {
    return { message: new vscode.TestMessage(`${say(mark.message)} (${mark.ruleId})`), place: mark };
  });
  return [...told, ...marked].map(({ message, place }) => {
    const location = placeIn(home, place);
    if (location) message.location = location;
    return message;
  });
}
