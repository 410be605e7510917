declare const GOLDEN_REPLY_VERSION: string | undefined;

/** The version that was built; "0.0.0" in tests, which build nothing. */
export const version = typeof GOLDEN_REPLY_VERSION === 'string' ? GOLDEN_REPLY_VERSION : '0.0.0';
