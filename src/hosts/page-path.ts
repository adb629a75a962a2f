/** Whether a path is one of the pages for people, rather than of an API. */
export function isPagePath(path: string): boolean {
	return path === "/" || path === "/docs" || path.startsWith("/docs/");
}
