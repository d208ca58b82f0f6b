const TYPED = /^(?:kl\.? ?)?(\d{1,2})(?:[:.]?(\d{2}))?$/;

/** Reads a time of day as people type it, '9', '9.30', '930', 'kl. 14': 'HH:MM', or null for what is none. */
export function parseKlokkeslaet(text: string): string | null {
  const found = TYPED.exec(text.trim().toLowerCase());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (found === null || hour > 23 || minute > 59) return null;
  return [hour, minute].map((n) => String(n).padStart(2, '0')).join(':');
}
