import { customerAbuse, customerEmotions, feelingPhrases } from '../engine/acknowledge';
import { clauseAround, clauseFixes } from '../engine/clause-fix';
import { defineRule } from '../engine/rule';
import { nameTheSituation } from '../language/tone/answers';
import { findProjections, projectionPhrases } from '../language/tone/projection';

/** Flags an emotion or a fault that is put on the person of the customer. */
export default defineRule({
  id: 'no-projected-emotion',
  group: 'involved',
  severity: 'warning',
  phrases: [...feelingPhrases],
  messages: {
    feeling: {
      nl: '“{text}” vult in wat de klant voelt. Leg het gevoel bij de situatie (“dit is frustrerend”) of neem het woord van de klant over.',
      en: '“{text}” tells the customer what they feel. Put the feeling with the situation (“this is frustrating”) or take up the customer’s own word.',
    },
    calming: {
      nl: '“{text}” maakt niemand rustiger. Benoem wat er aan de hand is, dan zakt de emotie vanzelf.',
      en: '“{text}” calms nobody down. Say what has happened, and the emotion will ease by itself.',
    },
    rebuke: {
      nl: '“{text}” wijst de klant terecht. Leg het bij de situatie, niet bij de persoon.',
      en: '“{text}” corrects the customer. Put it with the situation, not with the person.',
    },
  },
  *check(draft) {
    const { reply, customer } = draft;
    const matches = draft.matches(projectionPhrases);
    if (matches.length === 0) return;
    const provocation = { customer, emotions: customerEmotions(draft), isAbusive: customerAbuse(draft).length > 0 };
    for (const { start, end, row, sentence } of findProjections(reply, matches, provocation)) {
      yield {
        at: { in: 'reply', start, end },
        messageId: row.kind,
        data: { text: reply.value.slice(start, end) },
        fixes: () => {
          if (draft.grave || draft.language === 'unknown') return [];
          const clause = { ...clauseAround(draft, { start, end }, sentence), sentence };
          return clauseFixes(draft, clause, nameTheSituation(draft.language));
        },
      };
    }
  },
});
