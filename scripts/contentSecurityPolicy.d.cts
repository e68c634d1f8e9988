/** As the meta element and the HTTP header of a page carry it. */
export function contentSecurityPolicy(page: { readonly officeJs: boolean }): string;
