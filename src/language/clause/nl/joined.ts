import { isIn } from '../../nl/grammar';
import { verbForms } from '../../verbs/lexicon';
import type { Segment, Token } from './tokens';

const between = /^(?:komen|laten|kunnen|willen|gaan|moeten|mogen|hebben|worden|zijn)$/;
const placeWords = /^(?:er|daar|hier|waar|nergens|ergens|overal)$/;

/**
 * The segment with a particle that stands loose before its verb written to it: "niet terug gebeld" as "niet
 * teruggebeld", "niet op komen dagen" as "niet komen opdagen". After "er" and the like it belongs to that word.
 */
export function joinParticles(segment: Segment): Segment {
  const made: Token[] = [];
  for (let at = 0; at < segment.length; at++) {
    const [particle, next, third] = segment.slice(at, at + 3);
    if (!particle) break;
    const isLoose = at > 0 && isIn('particles', particle.norm) && !made.some(({ norm }) => placeWords.test(norm));
    if (isLoose && next && third && between.test(next.norm) && takes(third, particle)) {
      made.push(next, joined(particle, third));
      at += 2;
    } else if (isLoose && next && takes(next, particle)) {
      made.push(joined(particle, next));
      at++;
    } else made.push(particle);
  }
  return made;
}

/** Whether a participle or an infinitive is of a verb that takes the particle. */
function takes(verb: Token, particle: Token): boolean {
  return verbForms(verb.norm).some(
    ({ kind, verb: { particles } }) => (kind === 'participle' || kind === 'infinitive') && particles.has(particle.norm),
  );
}

function joined(particle: Token, verb: Token): Token {
  const norm = particle.norm + verb.norm;
  return { ...verb, text: norm, norm };
}
