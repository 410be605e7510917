import PostalMime from 'postal-mime';

/**
 * The text of an HTML body. The mail parser turns HTML into text itself, but only beside a plain part: so it gets a
 * mail of an empty plain part and this one.
 */
export async function htmlToText(html: string): Promise<string> {
  if (html.trim() === '') return '';
  const boundary = 'golden-reply-html';
  const bytes = new TextEncoder().encode(html);
  const mail = [
    `Content-Type: multipart/mixed; boundary="${boundary}"\r\n`,
    `--${boundary}\r\nContent-Type: text/plain\r\n\r\n`,
    `--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n`,
    `${toBase64(bytes)}\r\n--${boundary}--\r\n`,
  ];
  return ((await PostalMime.parse(mail.join('\r\n'))).text ?? '').trimStart();
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(parts.join(''));
}

/** Few enough for the arguments of one call. */
const chunk = 8192;
