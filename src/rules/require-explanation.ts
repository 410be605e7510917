import type { Draft } from '../engine/draft';
import { bodySentences } from '../engine/reply-body';
import { defineRule } from '../engine/rule';
import { sentenceFix } from '../engine/sentence-fix';
import { admissionPhrases, isAdmitted } from '../language/explanation/admission';
import { explains } from '../language/explanation/explained';
import type { PhraseMatch } from '../language/phrases/automaton';

/** Marks a fault that is admitted without a word on why it happened or what is done about it. */
export default defineRule({
  id: 'require-explanation',
  group: 'own-mistakes',
  severity: 'information',
  wholeReply: true,
  phrases: [admissionPhrases],
  messages: {
    unexplained: {
      nl: 'De fout is toegegeven, maar waardoor het kwam en wat jullie eraan doen, staat er niet bij. Met één van beide weet de klant dat het niet nog eens gebeurt.',
      en: 'The fault is admitted, but not why it happened or what you are doing about it. One of the two tells the customer that it will not happen again.',
    },
  },
  *check(draft) {
    const language = draft.language === 'en' ? 'en' : 'nl';
    const admitted = draft.matches(admissionPhrases).filter((match) => isAdmitted(draft.reply, match, language));
    const [first] = admitted;
    if (!first || isExplained(draft, admitted)) return;
    const { start, end } = first;
    yield {
      at: { in: 'reply', start, end },
      messageId: 'unexplained',
      fixes: () => (draft.grave ? [] : [sentenceFix('snippet', behind(first), sentences[language])]),
    };
  },
});

/** Cause or measure stand in the paragraph of an admission, or below it. */
function isExplained(draft: Draft, admitted: readonly PhraseMatch[]): boolean {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const from = admitted[0]?.sentence.paragraph ?? 0;
  return bodySentences(draft).some(({ sentence }) => {
    const own = admitted.find((match) => match.sentence.index === sentence.index);
    return sentence.paragraph >= from && explains(sentence, own, language);
  });
}

const sentences = {
  nl: 'Dat kwam doordat [oorzaak]. Wij hebben [wat jullie eraan doen].',
  en: 'This happened because [cause]. We have [what you are doing about it].',
};

/** The place right behind the sentence of the admission. */
function behind({ sentence }: PhraseMatch): {
  start: number;
  end: number;
  lead: string;
  tail: string;
  startsSmall: boolean;
  ending: 'stop';
  isFree: boolean;
} {
  const stop = /[.!?…]$/.test(sentence.text) ? ' ' : '. ';
  return {
    start: sentence.end,
    end: sentence.end,
    lead: stop,
    tail: '',
    startsSmall: false,
    ending: 'stop',
    isFree: true,
  };
}
