/** Why revisions could not be compared; its message names the way out. */
export class SpecDiffError extends Error {
	override readonly name = "SpecDiffError";
	readonly reason: "usage" | "unreadable" | "environment";
	constructor(reason: SpecDiffError["reason"], message: string) {
		super(message);
		this.reason = reason;
	}
}
