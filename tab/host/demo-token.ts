const KEY = 'demo-token';

/** The token of the demo sign-in; it lasts until the browser tab is closed. */
export function demoToken(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined;
}

export function keepDemoToken(token: string | undefined): void {
  if (token) sessionStorage.setItem(KEY, token);
  else sessionStorage.removeItem(KEY);
}
