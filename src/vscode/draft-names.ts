import type { Channel } from '../engine/draft';
import type { Localized, TextLanguage } from '../language/language';

/** The channels as a writer calls them. */
export const channelNames: Readonly<Record<Channel, Localized>> = {
  email: { nl: 'e-mail', en: 'e-mail' },
  chat: { nl: 'chat', en: 'chat' },
  whatsapp: { nl: 'WhatsApp', en: 'WhatsApp' },
  social: { nl: 'sociale media', en: 'social media' },
  review: { nl: 'recensie', en: 'review' },
  letter: { nl: 'brief', en: 'letter' },
};

/** The languages as a writer calls them. */
export const languageNames: Readonly<Record<TextLanguage, Localized>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
  unknown: { nl: 'taal onbekend', en: 'language unknown' },
};
