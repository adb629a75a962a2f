import { holds, type VerifiedPact } from "../../contracts/verify/verified.ts";
import { CliError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { type PactFile, readPactFiles } from "../pact-files.ts";
import { type BrokerPact, fetchPacts } from "./broker.ts";
import type { VerifyOptions } from "./options.ts";

/** A pact, and where it comes from. */
export type PactSource = PactFile | BrokerPact;

/** What pacts are wanted of a broker when nobody says. */
const usualSelectors = [{ mainBranch: true }, { deployedOrReleased: true }];

/**
 * Reads the pacts of all arguments: files, folders, addresses.
 *
 * @throws CliError when one cannot be read, or a broker cannot be reached
 */
export async function readSources(
	given: readonly string[],
	options: VerifyOptions,
	{ folder, env }: Pick<CliContext, "folder" | "env">,
): Promise<readonly PactSource[]> {
	const addresses = given.filter(isAddress);
	const paths = given.filter((one) => !isAddress(one));
	const files = paths.length === 0 ? [] : await readPactFiles(paths, folder);
	const fetched = await Promise.all(
		addresses.map((url) => fetchFrom(url, options, env)),
	);
	return [...files, ...fetched.flat()];
}

function isAddress(given: string): boolean {
	return /^https?:\/\//i.test(given);
}

function fetchFrom(
	url: string,
	options: VerifyOptions,
	env: CliContext["env"],
): Promise<readonly BrokerPact[]> {
	const { selector, enablePending, providerBranch, api } = options;
	const { provider = api } = options;
	if (provider === undefined)
		throw new CliError(
			exitCodes.usage,
			`Failed to ask the broker at ${url}: because nobody says for which provider. Give --provider, and --api where the API has another name.`,
		);
	// The names that Pact's own tools read.
	return fetchPacts(
		url,
		{
			provider,
			providerBranch,
			enablePending,
			selectors: selector.length > 0 ? selector : usualSelectors,
		},
		{
			token: options.brokerToken ?? env.PACT_BROKER_TOKEN,
			username: options.brokerUsername ?? env.PACT_BROKER_USERNAME,
			password: options.brokerPassword ?? env.PACT_BROKER_PASSWORD,
		},
	);
}

/** @throws CliError when results are to be published and cannot be */
export function checkPublishing(options: VerifyOptions): void {
	const { publish, providerVersion, filterDescription, filterState } = options;
	if (!publish) return;
	if (providerVersion === undefined)
		throw new CliError(
			exitCodes.usage,
			"Failed to publish results: because --provider-version is missing. Give the version that was verified.",
		);
	if (filterDescription !== undefined || filterState !== undefined)
		throw new CliError(
			exitCodes.usage,
			"Failed to publish results: because filters leave interactions out. Verify whole pacts, or leave --publish out.",
		);
}

/** Tells the broker how the verification of its pacts ended; of files it knows nothing. */
export async function publishAll(
	sources: readonly PactSource[],
	verified: readonly VerifiedPact[],
	{ providerVersion, providerBranch, buildUrl }: VerifyOptions,
): Promise<void> {
	for (const [at, source] of sources.entries()) {
		const result = verified[at];
		if (!("publish" in source) || result === undefined) continue;
		await source.publish({
			success:
				holds(result) &&
				// To the broker, a pact that may fail has failed all the same.
				(!source.isPending ||
					result.interactions.every(({ outcome }) => outcome === "passed")),
			providerVersion: providerVersion ?? "",
			providerBranch,
			buildUrl,
		});
	}
}
