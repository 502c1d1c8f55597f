/** A person of the demo partner; the demo's visitor picks one to sign in as. */
export type DemoPerson = { readonly id: string; readonly name: string; readonly isAdmin: boolean };

export type DemoToken = { readonly token: string };
