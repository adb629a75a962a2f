/** Wire codes of the error table that no operation declares, each with its reason. */
export const undeclared: { readonly [code: string]: string } = {
	971: "belongs to no operation",
};
