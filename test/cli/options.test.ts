// An argument wins over the environment, the environment over the default; whatever cannot be is
// told in one line.
import { expect, test } from "vitest";
import { CliError } from "../../src/cli/cli-error.ts";
import { parseOptions } from "../../src/cli/options.ts";
import { aContext } from "./a-context.ts";

function parse(argv: readonly string[], env: Record<string, string> = {}) {
	const parsed = parseOptions(argv, aContext({ env }));
	if (parsed.kind !== "run") throw new Error("nothing to run");
	return parsed.options;
}

function refusal(argv: readonly string[], env: Record<string, string> = {}) {
	try {
		parse(argv, env);
	} catch (error) {
		if (error instanceof CliError) return error;
		throw error;
	}
	throw new Error("not refused");
}

test("without arguments everything has a default", () => {
	expect(parse([])).toEqual({
		port: 4780,
		scenario: "demo",
		param: [],
		watch: false,
		tls: false,
		worldIdle: 3600,
		maxSnapshots: 20,
		logLevel: "info",
		json: false,
		quiet: false,
		allowHost: [],
		allowOrigin: [],
		hints: true,
		validateResponses: true,
		allowProduction: false,
	});
});

test("arguments are read", () => {
	const options = parse([
		...["-p", "0", "--host", "::1", "--scenario", "none", "--seed", "s"],
		...["--codes", "random", "--api", "mobility", "--world-idle", "60"],
		...["--max-snapshots", "3", "--watch"],
		...["--log-level", "debug", "--json", "--quiet", "--token", "t"],
		...["--allow-host", "a.test", "--allow-host", ".b.test"],
		...["--allow-origin", "https://a.test", "--no-hints"],
		...["--no-validate-responses", "--allow-production", "--tls"],
	]);
	expect(options).toEqual({
		port: 0,
		host: "::1",
		scenario: "none",
		param: [],
		watch: true,
		tls: true,
		seed: "s",
		codes: "random",
		root: "mobility",
		worldIdle: 60,
		maxSnapshots: 3,
		logLevel: "debug",
		json: true,
		quiet: true,
		token: "t",
		allowHost: ["a.test", ".b.test"],
		allowOrigin: ["https://a.test"],
		hints: false,
		validateResponses: false,
		allowProduction: true,
	});
});

test("the environment is read", () => {
	const options = parse([], {
		STAGEDOOR_PORT: "5000",
		STAGEDOOR_CODES: "per-recipient",
		STAGEDOOR_TOKEN: "t",
		STAGEDOOR_ALLOW_HOST: "a.test, b.test",
		STAGEDOOR_JSON: "1",
		STAGEDOOR_QUIET: "no",
		STAGEDOOR_NO_HINTS: "true",
		STAGEDOOR_NO_VALIDATE_RESPONSES: "0",
		STAGEDOOR_ROOT: "mobility",
		STAGEDOOR_SEED: "",
	});
	expect(options).toMatchObject({
		port: 5000,
		codes: "per-recipient",
		token: "t",
		allowHost: ["a.test", "b.test"],
		json: true,
		quiet: false,
		hints: false,
		validateResponses: true,
		root: "mobility",
	});
	expect(options.seed).toBeUndefined();
});

test("an argument wins over the environment", () => {
	const env = { STAGEDOOR_PORT: "5000", STAGEDOOR_ALLOW_HOST: "a.test" };
	expect(
		parse(["--port", "6000", "--allow-host", "b.test"], env),
	).toMatchObject({ port: 6000, allowHost: ["b.test"] });
});

test.each([
	[["--prot", "1"], "unknown option '--prot' (Did you mean --port?)"],
	[["--port", "65536"], "whole number from 0 to 65535"],
	[["--port", "-1"], "whole number"],
	[["--port"], "argument missing"],
	[["--codes", "ficed"], "Allowed choices are fixed, per-recipient"],
	[["--log-level", "loud"], "Allowed choices are silent"],
	[["--world-idle", "0"], "whole number from 1"],
	[["--max-snapshots", "0"], "whole number from 1 to 1000"],
	[["--allow-host", "https://a.test"], "name without scheme and port"],
	[["--allow-host", "a.test:80"], "name without scheme and port"],
	[["--allow-origin", "a.test"], "scheme, host and port"],
	[["--allow-origin", "null"], "scheme, host and port"],
	[["--allow-origin", "*"], "scheme, host and port"],
	[["--allow-origin", "https://a.test/"], "scheme, host and port"],
	[["start"], "too many arguments"],
])("refuses %j", (argv, message) => {
	const { exitCode, message: said } = refusal(argv);
	expect(exitCode).toBe(2);
	expect(said).toContain(message);
	expect(said).not.toContain("\n");
});

test.each([
	[{ STAGEDOOR_PORT: "http" }, "environment variable STAGEDOOR_PORT: "],
	[{ STAGEDOOR_JSON: "perhaps" }, "environment variable STAGEDOOR_JSON: "],
	[{ STAGEDOOR_CODES: "ficed" }, "environment variable STAGEDOOR_CODES: "],
	[
		{ STAGEDOOR_ALLOW_ORIGIN: "https://a.test,null" },
		"environment variable STAGEDOOR_ALLOW_ORIGIN: ",
	],
])("refuses %j", (env, message) => {
	const { exitCode, message: said } = refusal([], env);
	expect(exitCode).toBe(2);
	expect(said).toContain(message);
});

test.each([
	["--help", "--allow-origin <origin>"],
	["--version", "0.1.0"],
])("%s prints and runs nothing", (option, text) => {
	const context = aContext();
	expect(parseOptions([option], context).kind).toBe("printed");
	expect(context.out()).toContain(text);
});
