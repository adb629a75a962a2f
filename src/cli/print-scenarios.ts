import {
	type ListedScenario,
	listScenarios,
} from "../scenarios/list-scenarios.ts";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";

const help = `Usage: stagedoor scenarios [--json]

Lists the scenarios of the library: what they are good for, the APIs they are about, and the parameters
that --param sets, with their defaults.

  --json  as one JSON array
  --help  print this text
`;

/**
 * The command `stagedoor scenarios`: lists the library, as a table or as JSON.
 *
 * @throws CliError for an argument that is not known
 */
export function printScenarios(
	argv: readonly string[],
	{ stdout }: Pick<CliContext, "stdout">,
): number {
	const unknown = argv.find((one) => one !== "--json" && one !== "--help");
	if (unknown !== undefined)
		throw new CliError(
			exitCodes.usage,
			`\`stagedoor scenarios\` does not know "${unknown}". It takes --json and --help.`,
		);
	if (argv.includes("--help")) stdout.write(help);
	else if (argv.includes("--json"))
		stdout.write(`${JSON.stringify(listScenarios(), null, "\t")}\n`);
	else stdout.write(table(listScenarios()));
	return exitCodes.ok;
}

function table(scenarios: readonly ListedScenario[]): string {
	const rows = scenarios.map(({ name, apis, parameters, description }) => [
		name,
		apis.join(" "),
		Object.entries(parameters)
			.map(([parameter, { default: value }]) => `${parameter}=${value}`)
			.join(" "),
		description,
	]);
	const all = [["NAME", "APIS", "PARAMETERS", "DESCRIPTION"], ...rows];
	const widths = [0, 1, 2].map((column) =>
		Math.max(...all.map((row) => (row[column] ?? "").length)),
	);
	return all
		.map((row) => {
			const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
			return `${cells.join("  ").trimEnd()}\n`;
		})
		.join("");
}
