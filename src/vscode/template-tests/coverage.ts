import * as vscode from 'vscode';
import { countCovered, type Count, type Covered } from '../../templates/covered';
import type { Piece } from '../../templates/piece';
import type { EditorLibrary } from '../libraries';
import { placeIn } from './place';

/** What the editor shows of a file's coverage: its own words as statements, the ways through its blocks as branches. */
export function coverageOf(
  home: EditorLibrary,
  replies: readonly (readonly Piece[])[],
): Map<vscode.FileCoverage, vscode.FileCoverageDetail[]> {
  const written = new Set(replies.flat().map(({ origin }) => origin.file));
  const covered = countCovered(home.library, replies).filter(({ file }) => written.has(file));
  return new Map(
    covered.map((one) => {
      const details = detailsOf(home, one);
      return [vscode.FileCoverage.fromDetails(home.uriOf(one.file), details), details];
    }),
  );
}

function detailsOf(home: EditorLibrary, { file, literals, blocks }: Covered): vscode.FileCoverageDetail[] {
  const rangeOf = ({ start, end }: Pick<Count, 'start' | 'end'>): vscode.Range =>
    placeIn(home, { file, start, end })?.range ?? new vscode.Range(0, 0, 0, 0);
  const words = literals.map((literal) => new vscode.StatementCoverage(literal.count, rangeOf(literal)));
  const choices = blocks.map((block) => {
    const ways = block.ways.map((way) => new vscode.BranchCoverage(way.count, rangeOf(way)));
    const taken = Math.max(0, ...block.ways.map(({ count }) => count));
    return new vscode.StatementCoverage(taken, rangeOf(block).start, ways);
  });
  return [...words, ...choices];
}
