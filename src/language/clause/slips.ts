const letters = 'abcdefghijklmnopqrstuvwxyz';
/** In short words one letter more or less makes another word too often. */
const shortest = 5;

/** True when one letter dropped, added, changed or swapped makes a word that is known: "speeker", "paket". */
export function isSlip(norm: string, isKnown: (norm: string) => boolean): boolean {
  if (norm.length < shortest || !/^\p{L}+$/u.test(norm)) return false;
  for (let at = 0; at <= norm.length; at++) {
    const before = norm.slice(0, at);
    const after = norm.slice(at);
    if (isKnown(before + after.slice(1))) return true;
    if (after.length > 1 && isKnown(before + after.charAt(1) + after.charAt(0) + after.slice(2))) return true;
    for (const letter of letters) {
      if (isKnown(before + letter + after) || isKnown(before + letter + after.slice(1))) return true;
    }
  }
  return false;
}
