// Security bar S18: a whole run leaves no secret in the log, at the most talkative level, whether it
// is written for people or for machines.
import { expect, test } from "vitest";
import { mobilityPolicy } from "../../src/apis/mobility/policy.ts";
import { sign } from "../../src/apis/mobility/signature.ts";
import { run } from "../../src/cli/run.ts";
import { createDigest } from "../../src/runtime/digest.ts";
import { aContext } from "../cli/a-context.ts";

const controlToken = "control-token-of-this-test";
const password = "correct-horse-battery-staple";
const newPassword = "another-horse-another-staple";
const phoneNumber = "+43660999777";

/** Lives through sign-in, sign-up by phone, a reset, refusals and a look behind the scenes. */
async function live(url: string): Promise<readonly string[]> {
	const secrets: string[] = [controlToken, password, newPassword];
	let signed = 0;

	async function post(path: string, body: unknown, token?: string) {
		return fetch(`${url}/mobility${path}`, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				...(token !== undefined && { authorization: `Bearer ${token}` }),
			},
			body: JSON.stringify(body),
		});
	}
	async function postSigned(path: string, body: unknown) {
		signed += 1;
		const timestamp = String(Date.now() - signed);
		const bytes = new TextEncoder().encode(JSON.stringify(body));
		const { appSecret: secret } = mobilityPolicy.signature;
		const request = { method: "POST", path, body: bytes };
		const signature = sign(request, { timestamp, secret }, createDigest());
		secrets.push(signature, secret);
		return post(
			`${path}?${new URLSearchParams({ signature, timestamp })}`,
			body,
		);
	}
	async function control(path: string) {
		const headers = { "x-stagedoor-token": controlToken };
		return fetch(`${url}/_stagedoor/v1/worlds/default${path}`, { headers });
	}

	const email = "ada@example.test";
	const signIn = await post("/sign-in-email", { email, password });
	expect(signIn.status).toBe(200);
	const { accessToken, refreshToken } = await signIn.json();
	secrets.push(accessToken, refreshToken);
	await post("/sign-in-email", { email, password: newPassword });
	const refreshed = await (
		await post("/refresh-token", { refreshToken })
	).json();
	secrets.push(refreshed.accessToken, refreshed.refreshToken);
	const totp = await (await post("/user/2fa-secret", {}, accessToken)).json();
	secrets.push(totp.secret);
	await postSigned("/customers/create-or-sign-in-with-phone-number", {
		phoneNumber,
		branchId: 1,
	});
	await postSigned("/customers/reset/ada%40example.test", {});
	const { messages } = await (await control("/outbox")).json();
	for (const { code } of messages) secrets.push(code);
	const reset = messages.find(
		({ recipient }: { recipient: string }) => recipient === email,
	);
	await post(`/sign-in-phone-number?code=${messages[0]?.code}`, {
		phoneNumber,
		code: "999999",
	});
	const set = await post(`/set-password/${reset?.code}`, {
		password: newPassword,
	});
	expect(set.status).toBe(204);
	await fetch(`${url}/mobility/customers?access_token=${accessToken}`);
	await fetch(`${url}/mobility/${accessToken}/${password}`);
	await fetch(`${url}/${refreshToken}`);
	await fetch(
		`${url}/_stagedoor/v1/worlds/default/outbox?token=${controlToken}`,
	);
	await post("/logout", { refreshToken }, refreshed.accessToken);
	return [...new Set(secrets)];
}

test.each([
	["for people", true],
	["for machines", false],
])("the log %s holds no secret", async (_, isTTY) => {
	const context = aContext({ isTTY, env: { STAGEDOOR_TOKEN: controlToken } });
	const argv = ["--port", "0", "--codes", "random", "--log-level", "debug"];
	const running = run(argv, context);
	await context.written("stagedoor ready on");
	const url = /ready on (http:\/\/[^ ]+)/.exec(context.out())?.[1] ?? "";
	const secrets = await live(url);
	context.stop("SIGTERM");
	await running;
	const log = `${context.out()}${context.err()}`;
	expect(log.split("\n").length).toBeGreaterThan(15);
	expect(secrets.length).toBeGreaterThan(12);
	for (const secret of secrets) {
		expect(secret).toBeTypeOf("string");
		expect(log).not.toContain(secret);
	}
	expect(log).not.toContain(phoneNumber);
});
