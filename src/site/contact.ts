/** The address that a browser opens for a contact: mail, telephone or web; undefined for other words. */
export function contactAddress(contact: string, subject = ''): string | undefined {
  if (/^https?:\/\/\S+$/.test(contact)) return contact;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact))
    return `mailto:${contact}${subject && `?subject=${encodeURIComponent(subject)}`}`;
  if (/^[+\d][\d\s()-]{4,}$/.test(contact)) return `tel:${contact.replace(/[^+\d]/g, '')}`;
  return undefined;
}
