import type { QuestionWords } from './words';

/** What else a question shows of the answer that it wants. */
export interface Traits {
  /** It asks us to do something: "Kunt u …?", "Could you …?" */
  readonly isRequest: boolean;
  /** It asks whether something must be done: "Moet ik …?", "Do I have to …?" */
  readonly isDuty: boolean;
  /** It asks about money, if only yes or no: then an amount answers it. */
  readonly isMoney: boolean;
  /** It asks about what was, or is done: then a date in the past may be the answer. */
  readonly isPast: boolean;
}

const helpers = /^(?:kunt|kun|kunnen|wilt|willen|zou|zouden|could|can|would|will)$/;
const asked = /^(?:u|je|jullie|you|iemand|someone)$/;
const duties = /^(?:moet|moeten|hoef|hoeft|hoeven|must|should)$/;
const past = /^(?:was|waren|werd|is|zijn|heb|hebt|heeft|hebben|were|did|has|have)$/;

/** Reads the traits of a question from its words. */
export function traitsOf(norms: readonly string[], { money }: QuestionWords): Traits {
  const [first = '', second = '', third = ''] = norms;
  return {
    isRequest: helpers.test(first) && asked.test(second),
    isDuty: duties.test(first) || /^(?:have|need)$/.test(third),
    isMoney: norms.some((norm) => money.has(norm)),
    isPast: norms.some((norm) => past.test(norm)),
  };
}
