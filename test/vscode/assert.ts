// The web host has no `node:assert`: this is the little of it that the editor tests need, for both hosts.

export function ok(value: unknown, message = 'expected a value'): asserts value {
  if (!value) throw new Error(message);
}

/** Compares as JSON, so that positions, ranges and plain objects are compared by what they say. */
export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  const [said, wanted] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  if (said !== wanted) throw new Error(`${message}\nexpected: ${wanted}\nactual:   ${said}`);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`expected ${pattern}\nactual: ${actual}`);
}

/** Waits until the check gives something, as a user waits for the screen; a failure tells what was seen last. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  what: string,
  timeout = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end)
      throw new Error(`${what}: not within ${timeout / 1000} s, last seen: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
