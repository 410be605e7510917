import { readCheckedJson, type FileProblem } from './checked-json';
import type { Settings } from './settings';
import validate from './team-file-validator';

/** What a team file may say: settings, and where to find the files it builds on. */
export interface TeamFile extends Partial<Settings> {
  readonly extends?: string | readonly string[];
  readonly packs?: readonly string[];
}

/** A fault in a team file. */
export type TeamFileProblem = FileProblem;

/**
 * Reads the text of `.golden-reply.json`. Never throws. `value` holds all that is right, also where another part is
 * not; it is missing only when the text holds no object at all.
 */
export function readTeamFile(text: string): { value?: TeamFile; problems: TeamFileProblem[] } {
  const { value, problems } = readCheckedJson(text, validate, '{ "preset": "recommended" }');
  return value ? { value: value as TeamFile, problems } : { problems };
}
