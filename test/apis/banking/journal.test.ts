// What the journal of the control plane shows holds no secret of this API, whatever the request.
import { expect, test } from "vitest";
import { ids, openBanking, password, phones } from "../../support/banking.ts";

test("no token, password, code or key is shown", async () => {
	const app = await openBanking();
	const { token } = (await app.login("expired")).data;
	const access = await app.signInSteppedUp("ada");
	const code = await app.code(phones.ada);
	await app.post("/passwords/lost_password/start", {
		email: "ada@example.test",
	});
	const nonce = await app.code("ada@example.test");
	await app.post("/passwords/lost_password/resume", {
		email: "ada@example.test",
		nonce,
		newPassword: { value: "N3w-pa55word" },
	});
	await app.post(`/passwords/${ids.newcomer}/create`, {
		password: { value: password },
	});
	const shown = await app.simulator.fetch(
		new Request(
			`http://localhost/_stagedoor/v1/worlds/${app.world.id}/journal?limit=100`,
		),
	);
	const text = await shown.text();
	expect(text).toContain("resumeLostPassword");
	expect(text).toContain("password-expired-token");
	const secrets = [token, access, password, "N3w-pa55word", "sim-api-key"];
	for (const secret of secrets) expect(text).not.toContain(secret);
	for (const secret of [code, nonce]) expect(text).not.toContain(`"${secret}"`);
});
