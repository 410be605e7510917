/** Made by esbuild.mjs: imports every test file that belongs to the host at hand. */
declare module 'editor-tests';

/** Made by esbuild.mjs: only tests whose title matches are run; empty for all. */
declare const EDITOR_GREP: string;

declare module 'mocha/mocha.js';
