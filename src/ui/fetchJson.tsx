/** Fetches a JSON file of this site. Rejects where the network fails, or the server gives something else. */
export async function fetchJson(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(address, {cache});
  if (!response.ok) {
    throw new Error(`${address} answered with status ${response.status}.`);
  }
  return response.json();
}
