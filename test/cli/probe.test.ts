// `stagedoor probe` at a server that is as the flows say, and at some that are not.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { createSimulator, type SimulatorOptions } from "../../src/simulator.ts";
import { aContext } from "./a-context.ts";

const timeout = 120_000;

let server: SimulatorServer | undefined;
afterEach(() => server?.close());

async function probe(
	argv: readonly string[],
	options: SimulatorOptions = {},
	env: Record<string, string> = {},
) {
	server = await serve(createSimulator({ scenario: "demo", ...options }));
	const context = aContext({ env });
	const target = argv.includes("--target")
		? []
		: ["--target", `${server.url}/tenant`];
	const exitCode = await run(
		["probe", "--api", "tenant", ...target, ...argv],
		context,
	);
	return { exitCode, out: context.out(), err: context.err() };
}

test("a target that is as the flows say", { timeout }, async () => {
	const { exitCode, out } = await probe([]);
	expect(out).toContain("ok    provider-vouches (2 steps)");
	expect(out).toContain("skip  token-expires: needs a simulator (--control)");
	expect(out).toContain("3 workflows: 3 as expected, 0 drifted; 6 skipped.");
	expect(exitCode).toBe(0);
});

test("a target that answers with another status", { timeout }, async () => {
	const { exitCode, out } = await probe([], {
		faults: async ({ route }) =>
			route.operationId === "getCustomer"
				? { ok: false, code: "fault-injected", data: { status: 500 } }
				: undefined,
	});
	expect(exitCode).toBe(1);
	expect(out).toContain("DRIFT provider-vouches");
	expect(out).toContain("read-profile: GET ");
	expect(out).toContain("expected $statusCode == 200");
	expect(out).toMatch(/actual {3}500/);
});

test("a target that answers with another body", { timeout }, async () => {
	const { exitCode, out } = await probe([], {
		scenario: {
			name: "mangled",
			description: "The profile comes as a page.",
			extends: ["demo"],
			faults: [
				{ effect: "body-malformed", api: "tenant", operation: "getCustomer" },
			],
		},
	});
	expect(exitCode).toBe(1);
	expect(out).toContain("DRIFT provider-vouches");
	expect(out).toContain("read-profile: GET ");
});

test("inputs come from a file, and from the environment before it", {
	timeout,
}, async () => {
	const file = join(mkdtempSync(join(tmpdir(), "probe-")), "inputs.yaml");
	writeFileSync(file, "tenantId: nowhere\nidToken: sim.google.10293\n");
	const env = { STAGEDOOR_INPUT_tenantId: "demo" };
	const { out } = await probe(["--inputs", file], {}, env);
	expect(out).toContain("ok    provider-vouches");
	// The good token of the file stands where a bad one is expected.
	expect(out).toContain("DRIFT provider-refuses");
});

test.each([
	[["--target", "nonsense"], 2, "is no web address"],
	[["--inputs", "nowhere.yaml"], 3, "Failed to read nowhere.yaml"],
	[["--target", "http://127.0.0.1:9/tenant"], 4, "gave no answer"],
])("%j is exit code %i", { timeout }, async (argv, expected, message) => {
	const { exitCode, err } = await probe(argv);
	expect(err).toContain(message);
	expect(exitCode).toBe(expected);
});
