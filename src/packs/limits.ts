/** What a pack may take at the most: above it somebody made a mistake, or means harm. Sizes in bytes of UTF-8. */
export const limits = {
  files: 5000,
  fileSize: 2_000_000,
  packSize: 20_000_000,
  snippets: 5000,
  rules: 2000,
  /** Of all house rules and words together. */
  phrases: 50_000,
  phraseLength: 300,
  /** Places in one phrase, and those among them that may be empty: each doubles the ways through. */
  phraseParts: 16,
  optionalParts: 4,
  /** Words of a choice. */
  options: 200,
  snippetLength: 10_000,
} as const;
