// In a process of its own: how long the first check of a text takes. Usage: node bench/cold.mjs <tool> <words>
import { makeReply } from './replies.mjs';
import { tools } from './tools.mjs';

const [name, words] = process.argv.slice(2);
const text = makeReply(Number(words));
const check = await tools[name]();
const start = performance.now();
await check(text);
process.stdout.write(String(performance.now() - start));
