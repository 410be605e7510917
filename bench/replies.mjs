// English replies of any length for the benchmark, made of sentences of our own; the same for the same length.

const openings = ['Dear Ms Hughes,', 'Hi Daniel,', 'Good morning Mr Okafor,', 'Hello Priya,', 'Dear Mrs Lindqvist,'];
const closings = [
  'Kind regards,\nMartha',
  'Best wishes,\nTom from the bike desk',
  'Speak soon,\nAisha',
  'Warm regards,\nJoel',
];
const things = [
  ...[
    'kettle',
    'bicycle',
    'parking permit',
    'invoice',
    'garden bench',
    'season ticket',
    'router',
    'lamp',
    'coat',
    'boiler',
  ],
  ...[
    'meter reading',
    'library card',
    'sofa',
    'repair',
    'booking',
    'tent',
    'washing machine',
    'gift card',
    'phone',
    'policy',
  ],
];
const places = [
  'Leeds',
  'the Harbour Street shop',
  'our workshop',
  'the depot in Cardiff',
  'your front door',
  'the town hall',
];
const moments = [
  'tomorrow before noon',
  'on Thursday',
  'within two working days',
  'shortly',
  'by the end of next week',
  'at ten',
];
const colleagues = ['Ben', 'my colleague Ruth', 'the driver', 'our planner', 'the workshop', 'the finance team'];
const sentences = [
  'Thank you for telling us that the {thing} gave up so soon after you bought it.',
  'I have looked up your order and see that the {thing} left {place} four days ago.',
  'That should have gone better, and we are sorry that you had to write to us twice.',
  'We are sorry for any inconvenience this may have caused.',
  'I called {colleague} about the {thing} this morning and wrote down what was said.',
  'You will hear from {colleague} {moment}.',
  'Unfortunately we cannot replace the {thing} until the supplier sends us new stock.',
  'If you send me a photo of the label, I can see which {thing} fits yours.',
  'The amount of {number} pounds is back in your account {moment}.',
  'Please do not hesitate to contact our support team about the {thing}.',
  'Mistakes were made when the {thing} was packed at {place}.',
  'How does {moment} suit you for collecting the {thing} from {place}?',
  'We will get back to you as soon as possible.',
  'Your {thing} is ready at {place}; bring the number {number} and a passport.',
  'As you wrote, the {thing} worked well until the heating was switched on.',
  'The invoice says {number}, while your contract says {number}, so {colleague} corrects it {moment}.',
  'I understand your frustration, and I would feel the same in your shoes.',
  'What exactly happens when you press the button on the {thing}?',
  'For the {thing} we charge nothing, because the fault was ours.',
  'It was thoughtful of you to keep the box, for the {thing} travels best in it.',
  'The delivery to {place} was planned for {moment}, but the road was closed.',
  'You can reply to this message and it comes straight to {colleague}.',
  'Our terms state that a {thing} is checked at {place} before it is sent.',
  'The old {thing} may stay where it is: {colleague} takes it along.',
];

/** A reply of at least `words` words, in paragraphs of five sentences. */
export function makeReply(words) {
  const random = makeRandom(words);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const fill = (sentence) =>
    sentence
      .replace(/\{thing\}/g, () => pick(things))
      .replace(/\{place\}/g, () => pick(places))
      .replace(/\{moment\}/g, () => pick(moments))
      .replace(/\{colleague\}/g, () => pick(colleagues))
      .replace(/\{number\}/g, () => String(10 + Math.floor(random() * 90_000)))
      .replace(/(^|[.?!] )(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
  const paragraphs = [];
  let count = 0;
  while (count < words - 10) {
    const paragraph = Array.from({ length: 5 }, () => fill(pick(sentences)));
    count += paragraph.join(' ').split(' ').length;
    paragraphs.push(paragraph.join(' '));
  }
  return [pick(openings), ...paragraphs, pick(closings)].join('\n\n') + '\n';
}

/** The reply with every third longer word made into one that no check has met: no sentence of it has been seen. */
export function makeUnseen(text, run) {
  const mark = run.toString(26).replace(/[0-9a-p]/g, (digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[parseInt(digit, 26)]);
  let count = 0;
  return text.replace(/\b[a-z]{4,}\b/g, (word) => (count++ % 3 === 0 ? word + mark : word));
}

/** For words that are not in the replies. */
const syllables = ['ba', 'ker', 'lon', 'mi', 'tas', 'ver', 'stel', 'no', 'ring', 'dam', 'pro', 'wes'];

/** Phrases of two to four words, as a lexicon has them: half of them words of the replies, a third stems. */
export function makePhrases(count) {
  const random = makeRandom(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const own = [
    ...new Set(
      sentences
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{2,}/gu) ?? [],
    ),
  ];
  const word = () => (random() < 0.5 ? pick(own) : [pick(syllables), pick(syllables), pick(syllables)].join(''));
  return Array.from({ length: count }, (_, index) => {
    const length = 2 + Math.floor(random() * 3);
    const parts = Array.from({ length }, word);
    // The number keeps the last word apart from every other phrase's.
    return {
      phrase: [...parts.map((part) => (random() < 0.33 ? `${part}~` : part)), `phrase${index}`]
        .slice(-length)
        .join(' '),
    };
  });
}

/** Park and Miller's generator: the same texts on every machine. */
function makeRandom(seed) {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
