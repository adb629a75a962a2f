import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";

/** A form in which a report is written to a file. */
export type ReportFormat = "junit" | "json" | "html";

/** The options of `stagedoor verify`. */
export interface VerifyOptions {
	readonly api?: string;
	readonly url?: string;
	readonly token?: string;
	readonly seed: string;
	readonly workers: number;
	readonly filterDescription?: RegExp;
	readonly filterState?: RegExp;
	readonly verifier: string;
	readonly report: readonly ReportFormat[];
	readonly reportDir: string;
	readonly provider?: string;
	readonly selector: readonly object[];
	readonly enablePending: boolean;
	readonly publish: boolean;
	readonly providerVersion?: string;
	readonly providerBranch?: string;
	readonly buildUrl?: string;
	readonly brokerToken?: string;
	readonly brokerUsername?: string;
	readonly brokerPassword?: string;
}

/** The command as it reads its arguments. */
export function verifyCommand(): Command {
	return new Command("stagedoor verify")
		.description(
			"Verifies pacts against a simulator, each interaction in a world of its own. Provider states are scenarios: `stagedoor scenarios` lists them.",
		)
		.argument(
			"<pacts...>",
			"pact files, folders of them, addresses of pacts or of a broker",
		)
		.option(
			"--api <api>",
			"the API that the pacts are about (default: the one their provider is named after)",
		)
		.option(
			"--url <address>",
			"a simulator that runs already (default: one is started)",
		)
		.option("--token <text>", "its control token")
		.option("--seed <text>", "seed of the simulator that is started", "verify")
		.addOption(
			new Option("--workers <number>", "interactions verified at a time")
				.argParser(wholeNumber)
				.default(Math.min(4, availableParallelism())),
		)
		.addOption(
			new Option(
				"--filter-description <regex>",
				"only interactions with such a description",
			).argParser(pattern),
		)
		.addOption(
			new Option(
				"--filter-state <regex>",
				"only interactions with such a provider state",
			).argParser(pattern),
		)
		.addOption(
			new Option(
				"--report <format>",
				"also write a report: junit, json or html; repeatable",
			)
				.argParser(reportFormat)
				.default([], "none"),
		)
		.option("--report-dir <folder>", "where reports are written", ".")
		.option(
			"--provider <name>",
			"name of the provider at the broker (default: that of --api)",
		)
		.addOption(
			new Option("--selector <json>", "a consumer version selector; repeatable")
				.argParser(selectorInto)
				.default([], "main branches, and what is deployed or released"),
		)
		.option(
			"--enable-pending",
			"let pacts fail that were never verified",
			false,
		)
		.option("--publish", "tell the broker how it ended", false)
		.option("--provider-version <text>", "version to publish under")
		.option("--provider-branch <name>", "branch of that version")
		.option("--build-url <address>", "shown by the broker with the result")
		.option("--broker-token <text>", "bearer token for the broker")
		.option("--broker-username <name>", "user name for the broker")
		.option("--broker-password <text>", "password for the broker")
		.option(
			"--verifier <package>",
			"the package of Pact that verifies",
			"@pact-foundation/pact",
		)
		.addHelpText(
			"after",
			"\nExit codes: 0 all pacts hold, 1 one does not or nothing was verified, 2 wrong option, 3 a pact cannot be read, 4 no verifier, port or simulator, or a report cannot be written, 130 and 143 stopped by a signal.",
		);
}

function wholeNumber(text: string): number {
	if (/^[1-9]\d?$/.test(text)) return Number(text);
	throw new InvalidArgumentError("Give a whole number from 1 to 99.");
}

function selectorInto(
	text: string,
	list: readonly object[],
): readonly object[] {
	try {
		const selector: unknown = JSON.parse(text);
		if (typeof selector === "object" && selector !== null)
			return [...list, selector];
	} catch {
		// Told below, as any other value that is no object.
	}
	throw new InvalidArgumentError('Give a JSON object: {"branch":"main"}.');
}

function reportFormat(
	text: string,
	list: readonly ReportFormat[],
): readonly ReportFormat[] {
	if (text === "junit" || text === "json" || text === "html")
		return [...list, text];
	throw new InvalidArgumentError("Choose from junit, json, html.");
}

function pattern(text: string): RegExp {
	try {
		return new RegExp(text, "u");
	} catch {
		throw new InvalidArgumentError("Give a regular expression.");
	}
}
