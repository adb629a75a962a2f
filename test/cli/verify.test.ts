// `stagedoor verify` as a team meets it: pact files, the real verifier of Pact, exit codes.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { serve } from "../../src/hosts/node-http.ts";
import { createSimulator } from "../../src/simulator.ts";
import { aContext } from "./a-context.ts";

const fixtures = "test/contracts/fixtures";
const wallet = `${fixtures}/wallet-banking.v4.json`;

interface PactDocument {
	interactions: Record<string, unknown>[];
}

function pactFile(change: (pact: PactDocument) => void): string {
	// The fixtures are pacts.
	const pact = JSON.parse(readFileSync(wallet, "utf8")) as PactDocument;
	change(pact);
	const file = join(mkdtempSync(join(tmpdir(), "pact-")), "wallet.json");
	writeFileSync(file, JSON.stringify(pact));
	return file;
}

async function verify(...argv: readonly string[]) {
	const context = aContext();
	const exitCode = await run(["verify", ...argv], context);
	return { exitCode, out: context.out(), err: context.err() };
}

test("a pact that holds", async () => {
	const { exitCode, out } = await verify(wallet);
	expect(out).toContain("ok   a locked account is told (given locked)");
	expect(out).toContain("1 pact, 3 interactions: 3 passed, 0 failed.");
	expect(exitCode).toBe(0);
});

test("a pact that does not: field, expected, actual, rule, reason and a way to repeat it", async () => {
	const file = pactFile(({ interactions }) => {
		Object.assign(interactions[0] ?? {}, { response: { status: 401 } });
		Object.assign(interactions[1] ?? {}, {
			providerStates: [{ name: "loked" }],
		});
	});
	const { exitCode, out } = await verify(file);
	expect(exitCode).toBe(1);
	expect(out).toContain(
		[
			"       response.status: expected 401 but was 403",
			"         expected 401",
			"         actual   403",
			"         rule     equality",
		].join("\n"),
	);
	expect(out).toContain("The rule that decided is secret-mismatch");
	expect(out).toContain(
		"curl -X POST 'http://127.0.0.1:4780/banking/login_with_password'",
	);
	expect(out).toContain(
		'state "loked": There is no provider state "loked". Did you mean "locked"?',
	);
	expect(out).toContain("1 passed, 2 failed.");
});

test("a generator that asks for what no state gives does not pass on the example", async () => {
	const file = pactFile(({ interactions }) => {
		const text = JSON.stringify(interactions).replaceAll(
			`\${token}`,
			`\${tokn}`,
		);
		interactions.splice(0, interactions.length, ...JSON.parse(text));
	});
	const { exitCode, out } = await verify(file);
	expect(exitCode).toBe(1);
	expect(out).toContain("2 passed, 1 failed.");
	expect(out).toContain(
		"request.header.Authorization: No provider state of the interaction gives tokn. Did you mean token?",
	);
});

test("wrong parameters of a state are told", async () => {
	const file = pactFile(({ interactions }) => {
		interactions.splice(1);
		Object.assign(interactions[0] ?? {}, {
			providerStates: [{ name: "locked", params: { mail: "x" } }],
		});
	});
	const { exitCode, out } = await verify(file);
	expect(out).toContain('Did you mean "email"?');
	expect(exitCode).toBe(1);
});

test("what is pending may fail", async () => {
	const file = pactFile(({ interactions }) => {
		interactions.splice(1);
		Object.assign(interactions[0] ?? {}, {
			response: { status: 401 },
			pending: true,
		});
	});
	const { exitCode, out } = await verify(file);
	expect(out).toContain("0 passed, 0 failed, 1 pending");
	expect(exitCode).toBe(0);
});

test.each(["@pact-foundation/pact", "pact-17"])(
	"%s: a body under `contents` is read by nobody, and fails",
	async (verifier) => {
		const file = pactFile(({ interactions }) => {
			interactions.splice(1);
			Object.assign(interactions[0] ?? {}, {
				response: {
					status: 403,
					body: { contentType: "application/json", contents: { code: "X" } },
				},
			});
		});
		const { exitCode, out } = await verify(file, "--verifier", verifier);
		expect(out).toContain('Put it under "content"');
		expect(exitCode).toBe(1);
	},
);

test.each([
	["no interaction", (pact: PactDocument) => pact.interactions.splice(0)],
])("%s is a failure", async (_, change) => {
	const { exitCode, out } = await verify(pactFile(change));
	expect(out).toContain("Nothing was verified of 1 pact.");
	expect(exitCode).toBe(1);
});

test("filters choose interactions; none left is a failure", async () => {
	const one = await verify(wallet, "--filter-state", "^locked$");
	expect(one.out).toContain("1 interaction: 1 passed, 0 failed.");
	expect(one.exitCode).toBe(0);
	const none = await verify(wallet, "--filter-description", "nothing");
	expect(none.exitCode).toBe(1);
});

test("another version of the verifier gives the same", async () => {
	const { exitCode, out } = await verify(wallet, "--verifier", "pact-17");
	expect(out).toContain("3 passed, 0 failed.");
	expect(exitCode).toBe(0);
});

test("a pact of version 3, whose provider has a name of its own", async () => {
	const portal = `${fixtures}/portal-ciam.v3.json`;
	const unnamed = await verify(portal);
	expect(unnamed.err).toContain("--api says which API it is");
	expect(unnamed.exitCode).toBe(2);
	const { exitCode, out } = await verify(portal, "--api", "ciam");
	expect(out).toContain("portal -> LoginRadius (ciam)");
	expect(out).toContain("1 passed, 0 failed.");
	expect(exitCode).toBe(0);
});

test("a simulator that runs already", async () => {
	const simulator = createSimulator({ controlToken: "open-sesame" });
	await using server = await serve(simulator, { port: 0 });
	const given = [wallet, "--url", server.url, "--filter-state", "locked"];
	const { exitCode, out } = await verify(...given, "--token", "open-sesame");
	expect(out).toContain("1 passed, 0 failed.");
	expect(exitCode).toBe(0);
	// The world of an interaction that passed is gone.
	expect(simulator.worlds.list()).toEqual([]);
	const locked = await verify(...given);
	expect(locked).toMatchObject({
		exitCode: 4,
		err: expect.stringContaining("Failed to reach the simulator"),
	});
});

test.each([
	[["none.json"], 3, "there is no such file or folder"],
	[["package.json"], 3, "it names no consumer"],
	[[], 2, "missing required argument"],
	[[wallet, "--colour"], 2, "unknown option"],
	[[wallet, "--api", "bankin"], 2, 'Did you mean "banking"?'],
	[[wallet, "--verifier", "no-such-pact"], 4, "npm install --save-dev"],
	[[wallet, "--url", "http://127.0.0.1:9"], 4, "Failed to reach"],
])("%j exits with %d", async (argv, exitCode, message) => {
	const result = await verify(...argv);
	expect(result.err).toContain(message);
	expect(result.exitCode).toBe(exitCode);
});

test.each([
	["SIGINT", 130],
	["SIGTERM", 143],
] as const)("%s ends it with %d", async (signal, exitCode) => {
	const context = aContext();
	const running = run(["verify", wallet], context);
	context.stop(signal);
	expect(await running).toBe(exitCode);
});

test("reports are written beside each other", async () => {
	const folder = mkdtempSync(join(tmpdir(), "reports-"));
	const reports = ["junit", "json", "html"].flatMap((one) => ["--report", one]);
	const argv = ["--filter-state", "locked", "--report-dir", folder];
	const { exitCode, out } = await verify(wallet, ...argv, ...reports);
	expect(exitCode).toBe(0);
	for (const file of ["verify.junit.xml", "verify.json", "verify.html"]) {
		expect(out).toContain(file);
		const text = readFileSync(join(folder, file), "utf8");
		expect(text).toContain("a locked account is told");
	}
});
