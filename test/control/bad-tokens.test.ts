// The factory of bad tokens: what it makes, what it cannot make, and what it leaves as it was. That each
// is refused by every operation stands in test/security/bad-tokens.test.ts.
import { decodeJwt, decodeProtectedHeader } from "jose";
import { expect, test } from "vitest";
import { apis } from "../../src/apis/registry.generated.ts";
import { possibleBadTokens } from "../../src/control/bad-tokens/make-bad-token.ts";
import { openSession } from "../../src/core/flows/open-session.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { register } from "../support/register.ts";
import { createStage, problemOf, type Stage } from "./stage.ts";

async function withAda(stage: Stage = createStage()) {
	const flow = await stage.flow("w1");
	const ada = await register(flow, { email: "ada@example.test" });
	const accounts = stage.client.world("w1").accounts("tiny", "main");
	const signIn = async (account = ada) => {
		const owner = { kind: "account", account } as const;
		const order = { owner, methods: ["pwd"] };
		const { session } = await flow.store.transact((transaction) =>
			openSession(flow, transaction, order),
		);
		return session.id;
	};
	return { stage, flow, ada, accounts, signIn };
}

test("a defect that tokens of the API cannot have is refused, and those they can have are named", async () => {
	const { accounts, ada } = await withAda();
	expect(await problemOf(accounts.badToken(ada.id, "revoked"))).toMatchObject({
		code: "defect-impossible",
		status: 422,
		problem: {
			possible: expect.arrayContaining(["expired", "algorithm-none"]),
			hint: expect.stringContaining("expired"),
		},
	});
});

test.each(
	Object.entries(apis).map(([name, api]) => [name, api as ApiDefinition]),
)(
	"%s: what is possible follows from its tokens",
	(_, { accessTokens, policy }) => {
		const possible = [...possibleBadTokens(accessTokens, policy).keys()];
		const isOpaque = accessTokens?.form === "opaque";
		expect(possible.length).toBeGreaterThanOrEqual(isOpaque ? 7 : 14);
		expect(possible.includes("algorithm-none")).toBe(!isOpaque);
		expect(possible.includes("revoked")).toBe(isOpaque);
	},
);

test("a token that outlives its session by policy has no ended session for a defect", () => {
	const { accessTokens, policy } = apis.merchant;
	const strict = { ...policy, signOut: { killsAccess: true } };
	expect(possibleBadTokens(accessTokens, policy).has("session-ended")).toBe(
		false,
	);
	expect(possibleBadTokens(accessTokens, strict).has("session-ended")).toBe(
		true,
	);
});

test("a token is of the session that was named, which stays as it was", async () => {
	const { accounts, ada, signIn } = await withAda();
	const id = await signIn();
	const token = await accounts.badToken(ada.id, "wrong-key", id);
	expect(decodeJwt(token)).toMatchObject({ sid: id, iss: "w1", aud: "main" });
	await accounts.badToken(ada.id, "session-ended", id);
	const [first] = await accounts.sessions(ada.id);
	expect(first).toMatchObject({ id, state: "open" });
});

test("without a session named, one is opened", async () => {
	const { accounts, ada } = await withAda();
	const token = await accounts.badToken(ada.id, "expired");
	const [opened] = await accounts.sessions(ada.id);
	expect(decodeJwt(token).sid).toBe(opened?.id);
	expect(opened?.state).toBe("open");
});

test("a session of somebody else is none of the account's", async () => {
	const { accounts, flow, ada, signIn } = await withAda();
	const eve = await register(flow, { email: "eve@example.test" });
	const id = await signIn(eve);
	expect(
		await problemOf(accounts.badToken(ada.id, "expired", id)),
	).toMatchObject({ code: "session-unknown", status: 404 });
});

test("what is wrong with a header is all that is wrong with it", async () => {
	const { accounts, ada, stage } = await withAda();
	const { signer } = await stage.world("w1");
	const right = decodeProtectedHeader(await signer.sign("at+jwt", {}));
	const headers = async (defect: Parameters<typeof accounts.badToken>[1]) =>
		decodeProtectedHeader(await accounts.badToken(ada.id, defect));
	expect(await headers("wrong-audience")).toEqual(right);
	expect(await headers("wrong-key")).toEqual(right);
	expect(await headers("algorithm-none")).toEqual({ ...right, alg: "none" });
	expect(await headers("algorithm-confusion")).toEqual({
		...right,
		alg: "HS256",
	});
	const { jwk, ...enclosed } = await headers("key-enclosed");
	expect([enclosed, jwk?.kty]).toEqual([right, "EC"]);
	const { jku, ...elsewhere } = await headers("key-elsewhere");
	expect([elsewhere, jku]).toEqual([right, "https://keys.invalid/jwks.json"]);
});
