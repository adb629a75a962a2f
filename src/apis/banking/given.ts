/** The members that have a value; what is undefined is left out. */
export function given<Members extends object>(
	members: Members,
): { readonly [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
	const kept = Object.entries(members).filter(
		([, value]) => value !== undefined,
	);
	// Only members without a value were taken away.
	return Object.fromEntries(kept) as {
		readonly [Name in keyof Members]?: Exclude<Members[Name], undefined>;
	};
}
