// In a process of its own: what a bare process, or one with a bundle loaded, costs. Usage: node bench/load.mjs [bundle]
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const bundle = process.argv[2];
if (bundle) createRequire(import.meta.url)(resolve(bundle));
const total = performance.now();
process.stdout.write(JSON.stringify({ total, rss: process.memoryUsage().rss }));
