import { Command } from "commander";

/** The options of `stagedoor probe`. */
export interface ProbeOptions {
	readonly target: string;
	readonly api: string;
	readonly control?: string;
	readonly world: string;
	readonly inputs?: string;
}

/** The command as it reads its arguments. */
export function probeCommand(): Command {
	return new Command("stagedoor probe")
		.description(
			"Walks the flows of an API at another server, and tells where its answers are not as flow or spec have them.",
		)
		.requiredOption("--target <url>", "base address of the API there")
		.requiredOption("--api <api>", "which API it is")
		.option(
			"--control <url>",
			"control plane of the target, if that is a simulator: runs the workflows too that only one can",
		)
		.option(
			"--world <name>",
			"the world of the target, which they set back",
			"default",
		)
		.option(
			"--inputs <file>",
			"YAML or JSON with inputs of the workflows by name, instead of the demo people",
		)
		.addHelpText(
			"after",
			"\nAn input may also come from the environment, as STAGEDOOR_INPUT_<name>.\n\nExit codes: 0 all as expected, 1 drift or nothing ran, 2 wrong option, 3 inputs cannot be read, 4 no runner or no answer, 130 and 143 stopped by a signal.",
		);
}
