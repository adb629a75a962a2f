import type { CliOptions } from "./options.ts";

/** What is less safe than the default in these options, one sentence for each, by name. */
export function warningsOf(
	options: CliOptions,
	givenAsArguments: ReadonlySet<string>,
): readonly string[] {
	const { host, seed, codes } = options;
	const found: string[] = [];
	if (host !== undefined && !loopback.has(host))
		found.push(
			`--host ${host}: others on the network can reach the simulator.`,
		);
	if (options.allowProduction)
		found.push(
			"--allow-production: simulated identities are worth nothing; no real service may trust them.",
		);
	if (givenAsArguments.has("--token"))
		found.push(
			"--token: other users of this machine can read arguments; put it into STAGEDOOR_TOKEN.",
		);
	for (const name of options.allowHost.filter((name) => name.startsWith(".")))
		found.push(
			`--allow-host ${name}: whoever controls one name below it can reach the simulator from a browser.`,
		);
	for (const origin of options.allowOrigin)
		found.push(
			`--allow-origin ${origin}: its pages may use the control plane, which shows all codes.`,
		);
	if (seed !== undefined && codes === "random")
		found.push("--seed: codes of mode random can be foretold from it.");
	if (!options.validateResponses)
		found.push(
			"--no-validate-responses: answers that break the spec go out unnoticed.",
		);
	return found;
}

const loopback: ReadonlySet<string> = new Set([
	"localhost",
	"127.0.0.1",
	"::1",
]);
