/** The host of an address that is safe to link to, or null: only http and https are links. */
export function originalHost(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}
