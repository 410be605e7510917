// Texts and lexicons come into the bundle as strings (see esbuild.mjs); natural's single files have no types.
declare module '*.json' {
  const text: string;
  export default text;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
declare module '*.md' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}
/** The script of a page, which runs there and not in the extension. */
declare module '*.client.js' {
  const text: string;
  export default text;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string; suffixeRemoved: boolean };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Gives the tree that `templates/ast.ts` describes; throws what is no template. */
  export function parse(source: string): unknown;
  /** After an error the lexer still holds what it had read and the word it was at. */
  export const parser: { readonly lexer: { readonly matched?: string; readonly match?: string } };
}
