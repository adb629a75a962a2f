import { advice } from "../scenarios/explain-issue.ts";
import type { Simulator } from "../simulator.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * The API that a pact is about: the one named by `--api`, else the one that its provider is named after.
 *
 * @throws CliError when there is no such API
 */
export function apiOfPact(
	apis: Simulator["apis"],
	provider: string,
	named: string | undefined,
): Simulator["apis"][string] {
	const wanted = named ?? provider.toLowerCase();
	const api = Object.hasOwn(apis, wanted) ? apis[wanted] : undefined;
	if (api !== undefined) return api;
	const wayOut = advice(wanted, Object.keys(apis));
	throw new CliError(
		exitCodes.usage,
		named === undefined
			? `Failed to find the API of a pact: because its provider has the name "${provider}"${wayOut} (--api says which API it is)`
			: `Failed to find the API "${named}": because there is none of that name${wayOut}`,
	);
}
