import { memberOf } from "../../contracts/pact/json-pointer.ts";
import { readPact } from "../../contracts/pact/read-pact.ts";
import { version } from "../../version.ts";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import type { PactFile } from "../pact-files.ts";
import { type BrokerAccess, connectBroker, type Hal } from "./hal.ts";

/** A pact that lies at a broker. */
export interface BrokerPact extends PactFile {
	/** Whether it has never been verified: then its failures are no failure of the provider. */
	readonly isPending: boolean;
	/** Tells the broker how its verification ended. */
	publish(result: PublishedResult): Promise<void>;
}

/** What is told to a broker. */
export interface PublishedResult {
	readonly success: boolean;
	readonly providerVersion: string;
	readonly providerBranch?: string | undefined;
	readonly buildUrl?: string | undefined;
}

/** Which pacts a broker is asked for. */
export interface BrokerQuery {
	/** Name of the provider at the broker. */
	readonly provider: string;
	readonly providerBranch?: string | undefined;
	/** Consumer version selectors. */
	readonly selectors: readonly object[];
	readonly enablePending: boolean;
}

/**
 * Fetches the pacts that a provider is to verify. An address that leads to a pact itself is that one.
 *
 * @throws CliError when the broker cannot be reached, says no, or answers what is no pact
 */
export async function fetchPacts(
	url: string,
	query: BrokerQuery,
	access: BrokerAccess,
): Promise<readonly BrokerPact[]> {
	const hal = connectBroker(url, access);
	const index = await hal.get(url);
	if (memberOf(index, "interactions") !== undefined)
		return [brokerPact(url, index, false, hal)];
	const template = hal.link(index, "pb:provider-pacts-for-verification", url);
	const { provider, providerBranch, selectors, enablePending } = query;
	const wanted = await hal.send("POST", filled(template, { provider }), {
		consumerVersionSelectors: selectors,
		includePendingStatus: enablePending,
		...(providerBranch !== undefined && {
			providerVersionBranch: providerBranch,
		}),
	});
	const listed = memberOf(memberOf(wanted, "_embedded"), "pacts");
	const entries: readonly unknown[] = Array.isArray(listed) ? listed : [];
	return Promise.all(
		entries.map(async (entry) => {
			const href = hal.link(entry, "self", url);
			const properties = memberOf(entry, "verificationProperties");
			const isPending = memberOf(properties, "pending") === true;
			return brokerPact(href, await hal.get(href), isPending, hal);
		}),
	);
}

function brokerPact(
	href: string,
	document: unknown,
	isPending: boolean,
	hal: Hal,
): BrokerPact {
	try {
		return {
			file: href,
			pact: readPact(document),
			isPending,
			publish: (result) => publish(document, href, result, hal),
		};
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new CliError(
			exitCodes.unreadable,
			`Failed to read ${href}: because ${why}. Look at it at the broker.`,
		);
	}
}

async function publish(
	document: unknown,
	href: string,
	{ success, providerVersion, providerBranch, buildUrl }: PublishedResult,
	hal: Hal,
): Promise<void> {
	const results = hal.link(document, "pb:publish-verification-results", href);
	if (providerBranch !== undefined) {
		const provider = await hal.get(hal.link(document, "pb:provider", href));
		const template = hal.link(provider, "pb:branch-version", href);
		const names = { branch: providerBranch, version: providerVersion };
		await hal.send("PUT", filled(template, names), {});
	}
	await hal.send("POST", results, {
		success,
		providerApplicationVersion: providerVersion,
		...(buildUrl !== undefined && { buildUrl }),
		verifiedBy: { implementation: "stagedoor", version },
	});
}

function filled(
	template: string,
	names: { readonly [name: string]: string },
): string {
	return Object.entries(names).reduce(
		(url, [name, value]) =>
			url.replaceAll(`{${name}}`, encodeURIComponent(value)),
		template,
	);
}
