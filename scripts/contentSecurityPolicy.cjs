/** The only host but our own a page may run code from, and only in the pages Excel opens. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * The content security policy of a page: everything from its own origin, no eval, no call elsewhere.
 * Inline style stays allowed: Fluent UI and the grid write style elements at run time.
 * @param {{ officeJs: boolean }} page whether the page loads office.js from Microsoft's CDN
 * @returns {string} value for the meta element and for the HTTP header
 */
function contentSecurityPolicy({ officeJs }) {
  return [
    "default-src 'self'",
    officeJs ? `script-src 'self' ${OFFICE_CDN}` : "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy };
