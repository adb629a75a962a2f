import {
	Command,
	CommanderError,
	InvalidArgumentError,
	Option,
} from "commander";
import type { SimulatorOptions } from "../simulator.ts";
import { version } from "../version.ts";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";

type CodeMode = NonNullable<SimulatorOptions["codes"]>;

/** From which level on lines are logged. */
export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";

/** The options of the command, checked. */
export interface CliOptions {
	readonly port: number;
	readonly host?: string;
	/** Name of the library, path of a file, or `none`. */
	readonly scenario: string;
	/** Values of its parameters, each as `name=value`. */
	readonly param: readonly string[];
	/** Whether the file of the scenario is read again when it changes. */
	readonly watch: boolean;
	readonly seed?: string;
	readonly codes?: CodeMode;
	readonly root?: string;
	readonly worldIdle: number;
	/** Most snapshots that a world keeps. */
	readonly maxSnapshots: number;
	readonly logLevel: LogLevel;
	readonly json: boolean;
	readonly quiet: boolean;
	/** Whether to serve HTTPS with a certificate made on the spot. */
	readonly tls: boolean;
	readonly token?: string;
	readonly allowHost: readonly string[];
	readonly allowOrigin: readonly string[];
	readonly hints: boolean;
	readonly validateResponses: boolean;
	readonly allowProduction: boolean;
}

/** What the arguments ask for: to run, or only to print something. */
export type Parsed =
	| {
			readonly kind: "run";
			readonly options: CliOptions;
			/** Long names of the options given as arguments. */
			readonly givenAsArguments: ReadonlySet<string>;
	  }
	| { readonly kind: "printed" };

const codeModes: readonly CodeMode[] = [
	"fixed",
	"per-recipient",
	"sequence",
	"random",
];

const logLevels: readonly LogLevel[] = [
	"silent",
	"error",
	"warn",
	"info",
	"debug",
];

/** Before the name of every environment variable that stands for an option. */
const prefix = "STAGEDOOR_";

/**
 * Reads the options: an argument wins over `STAGEDOOR_<OPTION>` in the environment, and that over the
 * default.
 *
 * @throws CliError for an unknown option or a value that cannot be
 */
export function parseOptions(
	argv: readonly string[],
	context: Pick<CliContext, "env" | "stdout">,
): Parsed {
	const command = createCommand(context);
	try {
		command.parse([...argv], { from: "user" });
		const given = command.options.filter(isGiven(command));
		const givenAsArguments = new Set(given.map(longName));
		readEnvironment(command, context.env);
		// The options below define exactly these fields.
		const options = command.opts() as CliOptions;
		return { kind: "run", options, givenAsArguments };
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return { kind: "printed" };
		throw new CliError(exitCodes.usage, oneLine(error.message));
	}
}

function createCommand({ stdout }: Pick<CliContext, "stdout">): Command {
	const command = new Command("stagedoor")
		.description("Serves simulated customer-identity APIs on this machine.")
		.usage(
			"[options] | scenarios | check | coverage | record | verify (each with --help)",
		)
		.version(version, "--version", "print the version")
		.helpOption("--help", "print this text")
		.allowExcessArguments(false)
		.exitOverride()
		.configureOutput({ writeOut: (text) => stdout.write(text), writeErr() {} });
	for (const option of allOptions()) command.addOption(option);
	return command.addHelpText("after", helpTail);
}

function allOptions(): readonly Option[] {
	return [
		new Option("-p, --port <number>", "port to listen on; 0 means any free one")
			.argParser(wholeNumber(0, 65_535))
			.default(4780),
		new Option(
			"--host <address>",
			"address to listen on; beyond loopback only with --token (default: 127.0.0.1 and ::1)",
		),
		new Option(
			"--tls",
			"serve HTTPS, with a certificate for localhost that is made on the spot",
		).default(false, "off"),
		new Option(
			"--scenario <name|file>",
			"what every world starts with; none means an empty world",
		).default("demo"),
		new Option(
			"--param <name=value>",
			"a parameter of the scenario; repeatable",
		)
			.argParser(intoList(nameAndValue))
			.default([], "as the scenario says"),
		new Option(
			"--watch",
			"read the file of the scenario again when it changes, for new worlds and resets",
		).default(false, "off"),
		new Option(
			"--seed <text>",
			"makes all random draws repeatable (default: fresh for each world)",
		),
		new Option("--codes <mode>", "how one-time codes are chosen").choices(
			codeModes,
		),
		new Option("--api, --root <api>", "also serve this API at the root"),
		new Option("--world-idle <seconds>", "forget a world unused for so long")
			.argParser(wholeNumber(1, 31_536_000))
			.default(3600),
		new Option("--max-snapshots <number>", "most snapshots that a world keeps")
			.argParser(wholeNumber(1, 1000))
			.default(20),
		new Option("--log-level <level>", "least level that is logged")
			.choices(logLevels)
			.default("info"),
		new Option(
			"--json",
			"log JSON lines (default: unless on a terminal)",
		).default(false, "off"),
		new Option("--quiet", "log no requests").default(false, "off"),
		new Option(
			"--token <text>",
			"demand this token of every request to the control plane",
		),
		new Option("--allow-host <name>", "also answer to this host; repeatable")
			.argParser(intoList(hostName))
			.default([], "loopback only"),
		new Option(
			"--allow-origin <origin>",
			"let pages of this origin in, to the control plane too; repeatable",
		)
			.argParser(intoList(originOf))
			.default([], "loopback only, no control plane"),
		new Option("--no-hints", "leave the hint header out of answers"),
		new Option(
			"--no-validate-responses",
			"do not check answers against the spec",
		),
		new Option(
			"--allow-production",
			"run although NODE_ENV is production",
		).default(false, "off"),
	];
}

const helpTail = `
Every option may stand in the environment: --log-level as STAGEDOOR_LOG_LEVEL. Lists take commas there.

Exit codes: 0 stopped by SIGTERM, 2 wrong option or file, 4 port taken, 130 stopped by Ctrl-C.
`;

/** Takes what arguments did not say from `STAGEDOOR_<OPTION>`. */
export function readEnvironment(
	command: Command,
	env: CliContext["env"],
): void {
	for (const option of command.options) {
		const name = environmentName(option);
		const value = env[name];
		if (value === undefined || value === "" || isGiven(command)(option))
			continue;
		try {
			const read = valueFromEnvironment(option, value);
			command.setOptionValueWithSource(option.attributeName(), read, "env");
		} catch (error) {
			// Parsers refuse a value with this error only.
			if (!(error instanceof InvalidArgumentError)) throw error;
			throw new CliError(
				exitCodes.usage,
				`environment variable ${name}: ${oneLine(error.message)}`,
			);
		}
	}
}

function valueFromEnvironment(option: Option, value: string): unknown {
	if (option.isBoolean() || option.negate)
		return truth(value) !== option.negate;
	const parse = option.parseArg;
	if (parse === undefined) return value;
	if (Array.isArray(option.defaultValue))
		return value
			.split(",")
			.reduce<unknown>((list, item) => parse(item.trim(), list), []);
	return parse(value, undefined);
}

function truth(value: string): boolean {
	if (/^(?:1|true|yes|on)$/i.test(value)) return true;
	if (/^(?:0|false|no|off)$/i.test(value)) return false;
	throw new InvalidArgumentError("Say 1 or 0.");
}

/** `--no-hints` is `STAGEDOOR_NO_HINTS`. */
function environmentName(option: Option): string {
	const words = longName(option).replace(/^--/, "");
	return `${prefix}${words.replaceAll("-", "_").toUpperCase()}`;
}

function longName(option: Option): string {
	return option.long ?? option.flags;
}

function isGiven(command: Command): (option: Option) => boolean {
	return (option) =>
		command.getOptionValueSource(option.attributeName()) === "cli";
}

function wholeNumber(least: number, most: number): (text: string) => number {
	return (text) => {
		const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
		if (value >= least && value <= most) return value;
		throw new InvalidArgumentError(
			`Give a whole number from ${least} to ${most}.`,
		);
	};
}

function intoList(
	read: (text: string) => string,
): (text: string, list: unknown) => readonly string[] {
	// The list starts as the default, an empty one, and only this function adds to it.
	return (text, list) => [...(list as readonly string[]), read(text)];
}

function hostName(text: string): string {
	if (
		/^\.?(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?)$/i.test(text)
	)
		return text;
	throw new InvalidArgumentError(
		"Give a name without scheme and port, such as sim.example.test.",
	);
}

function nameAndValue(text: string): string {
	if (/^[^=]+=/.test(text)) return text;
	throw new InvalidArgumentError(
		"Give a name and a value, such as email=ada@example.test.",
	);
}

function originOf(text: string): string {
	if (/^https?:\/\/[^/?#@\s*]+$/i.test(text)) return text;
	throw new InvalidArgumentError(
		"Give scheme, host and port as a browser sends them, such as https://app.example.test.",
	);
}

function oneLine(message: string): string {
	return message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
}
