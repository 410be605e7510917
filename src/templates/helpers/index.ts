import type { Helper } from '../helper';
import { list, money, plural } from './amounts';
import { clause, firstName, form, greeting, mirror } from './customer';
import { and, eq, fallback, gt, lt, ne, not, or } from './logic';
import { date, time, workday } from './moments';

/** Every helper that templates can call, by name; explained in `helpers.md`. The list is fixed: a pack brings none. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  Object.entries({
    ...{ eq, ne, gt, lt, and, or, not, default: fallback },
    ...{ plural, money, list, date, time, workday },
    ...{ greeting, firstName, form, mirror, clause },
  }),
);
