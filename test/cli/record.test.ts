// `stagedoor record` makes pacts of traffic: one interaction for each operation, state and outcome, no
// secret in it, verified before it is written. The golden files are what a person would have written.
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setupStagedoor } from "../../mocks/node.ts";
import { createRecorder } from "../../mocks/pact.ts";
import { run } from "../../src/cli/run.ts";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { createSimulator } from "../../src/simulator.ts";
import { aContext } from "./a-context.ts";

// States are tried one after the other, and Pact's verifier is a process of its own.
vi.setConfig({ testTimeout: 90_000 });

let folder: string;
let server: SimulatorServer | undefined;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "stagedoor-record-"));
});
afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
	await server?.close();
	server = undefined;
});

async function recorded(...argv: string[]) {
	const context = aContext({ folder });
	const given = ["--consumer", "wallet", ...argv];
	const code = await run(["record", ...given], context);
	return { code, out: context.out(), err: context.err() };
}

function golden(name: string): string {
	return readFileSync(`test/contracts/record/golden/${name}`, "utf8");
}

/** What a wallet app does: a wrong password, twice; the right one; a code that is wrong, and right. */
async function useWallet(base: string) {
	const post = async (path: string, body: object, token?: string) => {
		const response = await fetch(`${base}${path}`, {
			method: "POST",
			headers: {
				"api-key": "sim-api-key",
				"content-type": "application/json",
				...(token !== undefined && { authorization: `Bearer ${token}` }),
			},
			body: JSON.stringify(body),
		});
		return JSON.parse((await response.text()) || "{}");
	};
	const email = "ada@example.test";
	const login = (value: string) =>
		post("/login_with_password", { email, password: { value } });
	await login("wrong");
	await login("wrong again");
	const { token } = await login("Pa55word!");
	await post("/stepup/challenges/otp/SMS", {}, token);
	const verify = "/stepup/challenges/otp/SMS/verify";
	await post(verify, { verificationCode: "999999" }, token);
	await fetch(`${base}/consumers`, { headers: { "api-key": "sim-api-key" } });
}

async function aServer() {
	const options = { scenario: "banking-demo", apis: ["banking"] };
	server = await serve(createSimulator(options), { port: 0 });
	return server.url;
}

test.each([
	["4", "@pact-foundation/pact", "wallet-banking-v4.json"],
	["4", "pact-17", "wallet-banking-v4.json"],
	["3", "@pact-foundation/pact", "wallet-banking-v3.json"],
	["3", "pact-17", "wallet-banking-v3.json"],
])(
	"the journal of a simulator, version %s, judged by %s",
	async (version, verifier, file) => {
		const url = await aServer();
		await useWallet(`${url}/banking`);
		const form = ["--pact-version", version, "--verifier", verifier];
		const { code, out, err } = await recorded("--url", url, ...form);
		expect(err).toBe("");
		expect(out).toBe(
			`${join("pacts", "wallet-banking.json")}: 5 interactions of 6 requests\n`,
		);
		expect(code).toBe(0);
		const text = await readFile(
			join(folder, "pacts/wallet-banking.json"),
			"utf8",
		);
		expect(text).toBe(golden(file));
	},
);

test.each(["@pact-foundation/pact", "pact-17"])(
	"bodies stand where %s reads them: a wrong one is noticed",
	async (verifier) => {
		const text = golden("wallet-banking-v4.json");
		const right = '"errorCode": "VERIFICATION_CODE_INVALID"';
		expect(text).toContain(right);
		const wrong = text.replace(right, '"errorCode": "NO_SUCH_CODE"');
		await writeFile(join(folder, "a.json"), wrong);
		const provider = ["--api", "banking", "--verifier", verifier];
		const context = aContext({ folder });
		expect(await run(["verify", "a.json", ...provider], context)).toBe(1);
		expect(context.out()).toContain("NO_SUCH_CODE");
	},
);

test("a test run with MSW, by way of an archive", async () => {
	const base = "https://api.example.test/banking";
	const stagedoor = setupStagedoor({ banking: base }, { scenario: "demo" });
	const recorder = createRecorder(stagedoor.simulator);
	stagedoor.listen();
	await useWallet(base);
	await recorder.take();
	await recorder.take();
	await stagedoor.reset();
	stagedoor.close();
	expect(recorder.size).toBe(6);
	const traffic = JSON.stringify(recorder.har());
	await writeFile(join(folder, "traffic.har"), traffic);
	const { code, err } = await recorded("--har", "traffic.har");
	expect({ code, err }).toEqual({ code: 0, err: "" });
	const text = await readFile(
		join(folder, "pacts/wallet-banking.json"),
		"utf8",
	);
	expect(text).toBe(golden("wallet-banking-v4.json"));
});

test("what cannot be brought about by one request is left out, by name", async () => {
	const url = await aServer();
	await fetch(`${url}/banking/nowhere`);
	await fetch(`${url}/banking/consumers`);
	const { code, err } = await recorded("--url", url, "--given", "signed-in");
	expect(code).toBe(0);
	expect(err).toBe(
		"left out: GET /nowhere 404: banking has no such operation\n",
	);
});

/** A sign-in as an archive has it. */
function aSignIn(sent: object, status: number, answered?: object) {
	const json = { name: "content-type", value: "application/json" };
	return {
		request: {
			method: "POST",
			url: "https://stagedoor.test/banking/login_with_password",
			headers: [json, { name: "api-key", value: "whatever" }],
			postData: { text: JSON.stringify(sent) },
		},
		response:
			answered === undefined
				? { status, headers: [], content: {} }
				: {
						status,
						headers: [json],
						content: { text: JSON.stringify(answered) },
					},
	};
}

test("a member that only the recorded API answers is told, and not in the contract", async () => {
	const entry = aSignIn(
		{ email: "grace@example.com", password: { value: "right over there" } },
		200,
		{ token: "aaa.bbb.ccc", loyaltyTier: "gold" },
	);
	const har = JSON.stringify({ log: { entries: [entry] } });
	await writeFile(join(folder, "real.har"), har);
	const { code, err } = await recorded("--har", "real.har");
	expect(err).toBe(
		"not in the contract: loginWithPassword answers 200, given signed-up: the simulator has no $.loyaltyTier (not in the spec)\n",
	);
	expect(code).toBe(0);
	const text = await readFile(
		join(folder, "pacts/wallet-banking.json"),
		"utf8",
	);
	expect(text).toContain('"token"');
	expect(text).not.toContain("loyaltyTier");
});

test("nothing is written when something looks like a secret", async () => {
	const secret = ["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
	const entry = aSignIn(
		{
			email: "grace@navy.mil",
			password: { value: "not this one" },
			remark: secret,
		},
		403,
	);
	await writeFile(
		join(folder, "real.har"),
		JSON.stringify({ log: { entries: [entry] } }),
	);
	const { code, out, err } = await recorded("--har", "real.har");
	expect(code).toBe(1);
	expect(out).toBe("");
	expect(err).toBe(
		"stagedoor: /interactions/0/request/body/content/remark looks like a key of a known service; nothing was written.\n",
	);
	expect(err).not.toContain(secret);
	expect(await readdir(folder)).toEqual(["real.har"]);
});

test.each([
	[[], 2, "there is nothing to look at"],
	[["--url", "http://127.0.0.1:9", "--given", "locked"], 4, "Failed to read"],
	[["--har", "none.har"], 3, "Failed to read the archive none.har"],
	[["--har", "a.har", "--verifier", "no-such-pact"], 4, "is not installed"],
	[["--har", "a.har"], 1, "no request to any API was recorded"],
])("%o records nothing", async (argv, code, words) => {
	const none = JSON.stringify({ log: { entries: [] } });
	await writeFile(join(folder, "a.har"), none);
	const told = await recorded(...argv);
	expect(told.err).toContain(words);
	expect(told.code).toBe(code);
});
