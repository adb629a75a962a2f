// The public keys of a world (RFC 7517; C): its own, never another world's.
import { decodeProtectedHeader } from "jose";
import { expect, it } from "vitest";
import { openDemo, recordIn, tokenOf } from "../../../support/mobility-demo.ts";

it.each(["", "/v1/demo/auth", "/v1/demo/front"])(
	"are served under %j",
	async (base) => {
		const app = await openDemo();
		const answer = await app.get(`${base}/.well-known/jwks.json`);
		expect(answer).toMatchObject({
			status: 200,
			body: { keys: [{ kty: "EC", crv: "P-256", alg: "ES256", use: "sig" }] },
		});
	},
);

it("hold the key that access tokens name, and no private part", async () => {
	const app = await openDemo();
	const { keys } = recordIn(await app.get("/.well-known/jwks.json"));
	const { kid } = decodeProtectedHeader(await tokenOf(app, "ada"));
	expect(keys).toMatchObject([{ kid }]);
	expect(JSON.stringify(keys)).not.toContain('"d"');
});

it("are other keys in another world", async () => {
	const [one, other] = await Promise.all([openDemo(), openDemo()]);
	const of = async (app: typeof one) =>
		recordIn(await app.get("/.well-known/jwks.json")).keys;
	expect(await of(one)).not.toEqual(await of(other));
});
