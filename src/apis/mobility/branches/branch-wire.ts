import type { Header } from "../../../pipeline/exchange.ts";
import type { components } from "../spec.generated.ts";
import { type NearBranch, textIn } from "./branches.ts";

type WireBranch = components["schemas"]["Branch"];

/**
 * A branch as a position finds it, with the header that tells the language of its name: the one
 * wished for where it has such a name.
 */
export function branchReply(
	{ branch, distanceMeters }: NearBranch,
	wished: string,
) {
	const { names, radiusMeters: _radius, ...facts } = branch;
	const named = textIn(names, wished, branch);
	const headers: readonly Header[] = [
		["content-language", named?.locale ?? branch.defaultLanguage],
	];
	const body: WireBranch = {
		...facts,
		supportedLanguages: [...branch.supportedLanguages],
		name: named?.text ?? branch.code,
		distanceMeters,
	};
	return { headers, body };
}
