import type { components } from "../spec.generated.ts";
import { type NearBranch, textIn } from "./branches.ts";

type WireBranch = components["schemas"]["Branch"];

/** A branch as a position finds it, its name in the language wished for where it has one. */
export function toBranch(
	{ branch, distanceMeters }: NearBranch,
	locale: string,
): WireBranch {
	const { names, radiusMeters: _radius, ...facts } = branch;
	return {
		...facts,
		supportedLanguages: [...branch.supportedLanguages],
		name: textIn(names, locale, branch)?.text ?? branch.code,
		distanceMeters,
	};
}
