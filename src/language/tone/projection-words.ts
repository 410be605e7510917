const sets = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words before or in a projection that make it something else, per language. */
export const words = {
  nl: {
    supposing: sets('als indien mocht mochten wanneer zodra of zodat tenzij voordat'),
    framing: sets(
      'begrijp begrijpen begrijpelijk snap snappen voorstellen logisch terecht spijt jammer vervelend lees lezen schrijft schreef geeft gaf vertelt vertelde noemt zegt zei waarom excuses sorry',
    ),
    denial: sets('niet nooit geen'),
    felt: sets('serieus gehoord gezien begrepen geholpen gewaardeerd'),
  },
  en: {
    supposing: sets('if whether unless when should until'),
    framing: sets(
      "understand understandable appreciate imagine why how sorry apologise apologize regret write wrote say said mention mentioned told that's read hate sad wonder",
    ),
    denial: sets("not never don't"),
    felt: sets('heard listened taken seen valued'),
  },
} as const;

/** What a customer has to put up with. */
export const suffering = sets(
  'wachten wacht moet moest hoeft krijgt kreeg ontvangt betaalt last hinder ondervindt ervaart zonder zit gevoel',
);

/** Words for anger, whatever the language. */
export const anger = sets(
  'boos kwaad woedend woest razend pissig nijdig verontwaardigd pisnijdig ziedend furieus laaiend witheet angry mad furious cross irate livid fuming seething outraged pissed incensed',
);

/** What stands in a projection beside the feeling itself. */
export const verbs = sets(
  'bent lijkt klinkt reageert doet wordt raakt oogt zijn komt over overkomt voelt heel erg nogal best seem sound appear look seemed sounded come came across were being getting very quite feel felt like',
);
