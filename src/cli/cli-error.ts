/** A failure that is told in one line, with the way out, instead of a stack. */
export class CliError extends Error {
	override readonly name = "CliError";
	readonly exitCode: number;
	constructor(exitCode: number, message: string) {
		super(message);
		this.exitCode = exitCode;
	}
}
