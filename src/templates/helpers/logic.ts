import { BadArgument, type Helper } from '../helper';
import { toText } from '../value';
import { isBlank, numberOf, wrongCount } from './arguments';

const example = 'aantal 3';

/** The first of two values is the other: 3 is "3", as data that people typed has it. */
export const eq = comparing('eq', areEqual);
export const ne = comparing('ne', (one, other) => !areEqual(one, other));

export const gt = ordering('gt', (one, other) => one > other);
export const lt = ordering('lt', (one, other) => one < other);

/** The first value that is not empty, else the last. */
export const or: Helper = {
  acceptsMissing: true,
  call: ({ args }) => args.find((value) => !isBlank(value)) ?? args.at(-1),
};

/** The first value that is empty, else the last. */
export const and: Helper = {
  acceptsMissing: true,
  call: ({ args }) => {
    const empty = args.findIndex(isBlank);
    return args[empty < 0 ? args.length - 1 : empty];
  },
};

export const not: Helper = {
  acceptsMissing: true,
  call: ({ args }) => (args.length === 1 ? isBlank(args[0]) : wrongCount('not', 'betaald')),
};

/** The value, or what to write when it is missing or empty. */
export const fallback: Helper = {
  acceptsMissing: true,
  call: ({ args }) => {
    if (args.length !== 2) return wrongCount('default', 'naam "klant"');
    return isBlank(args[0]) ? args[1] : args[0];
  },
};

function comparing(name: string, compare: (one: unknown, other: unknown) => boolean): Helper {
  return {
    acceptsMissing: true,
    call: ({ args }) => (args.length === 2 ? compare(args[0], args[1]) : wrongCount(name, example)),
  };
}

function ordering(name: string, compare: (one: number, other: number) => boolean): Helper {
  return {
    call: ({ args }) => {
      if (args.length !== 2) return wrongCount(name, example);
      const [one, other] = [numberOf(args[0], name), numberOf(args[1], name)];
      if (one instanceof BadArgument) return one;
      return other instanceof BadArgument ? other : compare(one, other);
    },
  };
}

function areEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
  return isPlain(one) && isPlain(other) && toText(one) === toText(other);
}
