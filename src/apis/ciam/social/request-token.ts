/** How request tokens are called among relayed sign-ins. */
export const requestTokenWay = "request-token";

/** Life of a request token (fact sheet 5). */
export const requestTokenSeconds = 15 * 60;
