import type { Policy } from "../../core/policy.ts";
import type { AccessTokenFormat } from "../../pipeline/access-token-format.ts";
import type { Bend, BendOrder, Bends, TokenDefectName } from "./bend.ts";
import { opaqueBends } from "./opaque.ts";
import { signedBends } from "./signed.ts";

/** Makes one kind of bad token. */
export type MakeBadToken = (order: BendOrder) => Promise<string>;

/** The defects that the tokens of an API can have under a policy, each with how it is made. */
export function possibleBadTokens(
	format: AccessTokenFormat | undefined,
	policy: Policy,
): ReadonlyMap<TokenDefectName, MakeBadToken> {
	if (format === undefined) return new Map();
	return format.form === "opaque"
		? possibleOf(opaqueBends, format, policy)
		: possibleOf(signedBends, format, policy);
}

function possibleOf<Format>(
	bends: Bends<Format>,
	format: Format,
	policy: Policy,
): ReadonlyMap<TokenDefectName, MakeBadToken> {
	// The keys of the table are its defects; Object.entries forgets it.
	const all = Object.entries(bends) as [TokenDefectName, Bend<Format>][];
	return new Map(
		all
			.filter(([, { when = () => true }]) => when(format, policy))
			.map(([defect, { make }]) => [
				defect,
				(order: BendOrder) => make(order, format),
			]),
	);
}
