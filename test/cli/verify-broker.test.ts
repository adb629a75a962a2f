// `stagedoor verify` with a broker: what it asks for, what it tells, and to whom it shows its token.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { aBroker } from "./a-broker.ts";
import { aContext } from "./a-context.ts";

const token = "broker-token";

/** The fixture with one interaction, under the provider's name at the broker. */
function wallet(status: number) {
	const file = "test/contracts/fixtures/wallet-banking.v4.json";
	const pact = JSON.parse(readFileSync(file, "utf8"));
	const [, locked] = pact.interactions;
	return {
		...pact,
		provider: { name: "My Bank" },
		interactions: [{ ...locked, response: { status } }],
	};
}

async function verify(
	url: string,
	argv: readonly string[] = [],
	env: Record<string, string> = { STAGEDOOR_BROKER_TOKEN: token },
) {
	const context = aContext({ env });
	const about = ["--provider", "My Bank", "--api", "banking"];
	const exitCode = await run(["verify", url, ...about, ...argv], context);
	return { exitCode, out: context.out(), err: context.err() };
}

const publish = [
	...["--publish", "--provider-version", "1.2.3"],
	...["--provider-branch", "feat/x", "--build-url", "https://ci.test/7"],
];

test("pacts are fetched, verified, and the result is published", async () => {
	await using broker = await aBroker(wallet(423), { token });
	const { exitCode, out } = await verify(broker.url, publish);
	expect(out).toContain("1 passed, 0 failed.");
	expect(exitCode).toBe(0);
	expect(broker.seen.map(({ request }) => request)).toEqual([
		"GET /",
		"POST /pacts/provider/My%20Bank/for-verification",
		"GET /pacts/wallet",
		"GET /pacticipants/bank",
		"PUT /pacticipants/bank/branches/feat%2Fx/versions/1.2.3",
		"POST /pacts/wallet/results",
	]);
	expect(broker.seen[1]?.body).toEqual({
		consumerVersionSelectors: [
			{ mainBranch: true },
			{ deployedOrReleased: true },
		],
		includePendingStatus: false,
		providerVersionBranch: "feat/x",
	});
	expect(broker.seen.at(-1)?.body).toEqual({
		success: true,
		providerApplicationVersion: "1.2.3",
		buildUrl: "https://ci.test/7",
		verifiedBy: { implementation: "stagedoor", version: expect.any(String) },
	});
});

test("a failure is published as one, also of a pact that may fail", async () => {
	await using failing = await aBroker(wallet(200));
	const failed = await verify(failing.url, publish);
	expect(failed.exitCode).toBe(1);
	expect(failing.seen.at(-1)?.body).toMatchObject({ success: false });
	await using pending = await aBroker(wallet(200), { pending: true });
	const allowed = await verify(pending.url, ["--enable-pending", ...publish]);
	expect(allowed.out).toContain("0 failed, 1 pending");
	expect(allowed.exitCode).toBe(0);
	expect(pending.seen.at(-1)?.body).toMatchObject({ success: false });
});

test("the address of a pact is that pact; nothing is published unasked", async () => {
	await using broker = await aBroker(wallet(423));
	const selector = ["--selector", '{"branch":"main"}'];
	const { exitCode } = await verify(`${broker.url}/pacts/wallet`, selector);
	expect(exitCode).toBe(0);
	expect(broker.seen.map(({ request }) => request)).toEqual([
		"GET /pacts/wallet",
	]);
});

test("Pact's own variables name the credentials; another origin never sees them", async () => {
	await using elsewhere = await aBroker({});
	const moved = wallet(423);
	await using broker = await aBroker(moved, {
		token,
		resultsAt: elsewhere.url,
	});
	const { err } = await verify(broker.url, publish, {
		PACT_BROKER_TOKEN: token,
	});
	expect(err).toBe("");
	expect(broker.seen.map(({ authorization }) => authorization)).toEqual(
		broker.seen.map(() => `Bearer ${token}`),
	);
	expect(elsewhere.seen).toMatchObject([
		{ request: "POST /pacts/wallet/results", authorization: undefined },
	]);
});

test.each([
	[{}, "it answered 401 (give --broker-token"],
	[
		{ PACT_BROKER_USERNAME: "ada", PACT_BROKER_PASSWORD: "x" },
		"it answered 401",
	],
])("a broker that says no ends it with 4: %j", async (env, message) => {
	await using broker = await aBroker(wallet(423), { token });
	const { exitCode, err } = await verify(broker.url, [], env);
	expect(err).toContain(message);
	expect(exitCode).toBe(4);
});

test("nobody there, no broker, no version: each is told", async () => {
	const nobody = await verify("http://127.0.0.1:9/");
	expect(nobody).toMatchObject({ exitCode: 4 });
	await using broker = await aBroker(wallet(423));
	const other = await verify(`${broker.url}/pacticipants/bank`);
	expect(other.err).toContain("has no link pb:provider-pacts-for-verification");
	expect(other.exitCode).toBe(4);
	const unversioned = await verify(broker.url, ["--publish"]);
	expect(unversioned.err).toContain("--provider-version is missing");
	expect(unversioned.exitCode).toBe(2);
	const partial = await verify(broker.url, [
		...publish,
		"--filter-state",
		"locked",
	]);
	expect(partial.err).toContain("filters leave interactions out");
});
