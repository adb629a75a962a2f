import { type Command, CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { readEnvironment } from "./options.ts";

/**
 * Reads the arguments of a verb such as `stagedoor check`, and what the environment says beside them.
 *
 * @returns whether there is something to do; help alone is printed at once
 * @throws CliError for an unknown option or a value that cannot be
 */
export function parseVerb(
	command: Command,
	argv: readonly string[],
	{ env, stdout }: Pick<CliContext, "env" | "stdout">,
): boolean {
	command
		.helpOption("--help", "print this text")
		.allowExcessArguments(false)
		.exitOverride()
		.configureOutput({ writeOut: (text) => stdout.write(text), writeErr() {} });
	try {
		command.parse([...argv], { from: "user" });
		readEnvironment(command, env);
		return true;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return false;
		const message = error.message.replace(/^error: /, "");
		throw new CliError(exitCodes.usage, message.replaceAll(/\s*\n\s*/g, " "));
	}
}
