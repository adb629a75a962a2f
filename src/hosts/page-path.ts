/** Whether a path is one that a page may have, rather than one of an API. */
export function isPagePath(path: string): boolean {
	return /^\/(?:docs(?:\/[\w./-]*)?)?$/.test(path);
}
