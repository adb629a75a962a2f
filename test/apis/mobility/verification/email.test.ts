// M28 and the link in its mail: proving an email address (endpoint S; link and what is hidden C).
import { describe, expect, it } from "vitest";
import type { MobilityApp } from "../../../support/mobility.ts";
import {
	openDemo,
	pathOfLink,
	profileOf,
	tokenOf,
} from "../../../support/mobility-demo.ts";

const unproved = "mia@example.test";
const resend = (email: string) =>
	`/customers/verify-email/resend/${encodeURIComponent(email)}`;

async function isProved(app: MobilityApp, email: string): Promise<boolean> {
	const { identifiers } = await app.account(email);
	return identifiers.some(({ verifiedAt }) => verifiedAt !== undefined);
}

describe("sending the mail again", () => {
	it("answers 204 and mails a link", async () => {
		const app = await openDemo();
		const sent = await app.postSigned(resend(unproved));
		expect(sent).toMatchObject({ status: 204, body: undefined });
		const message = await app.lastMessage(unproved);
		expect(message).toMatchObject({
			purpose: "verify-identifier",
			channel: "email",
			locale: "en",
		});
		expect(message.text).toContain(message.link);
	});

	it("words it in the language of the request, else of the person", async () => {
		const app = await openDemo();
		const headers = { "accept-language": "es" };
		await app.postSigned(resend(unproved), undefined, { headers });
		expect(await app.lastMessage(unproved)).toMatchObject({ locale: "es" });
	});

	it.each(["nobody@example.test", "ada@example.test"])(
		"answers 204 for %s too and sends nothing",
		async (email) => {
			const app = await openDemo();
			expect((await app.postSigned(resend(email))).status).toBe(204);
			expect(await app.messages()).toBe(0);
		},
	);

	it.each(["mia@example.test", "nobody@example.test", "ada@example.test"])(
		"keeps the same pause for %s: nothing tells who has an account",
		async (email) => {
			const app = await openDemo();
			await app.postSigned(resend(email));
			app.advance(29);
			const early = await app.postSigned(resend(email));
			expect(early).toMatchObject({ status: 429, errorCode: "U495" });
			expect(early.headers.get("retry-after")).toBe("1");
			app.advance(1);
			expect((await app.postSigned(resend(email))).status).toBe(204);
		},
	);

	it.each([
		["nobody@example.test", 404, "U106"],
		["ada@example.test", 400, "U494"],
	])(
		"tells of %s by %i %s where the tenant hides nothing",
		async (email, status, errorCode) => {
			const app = await openDemo({ enumerationSafe: false });
			const answer = await app.postSigned(resend(email));
			expect(answer).toMatchObject({ status, errorCode });
		},
	);

	it("reads an encoded plus sign as one, and advises on a bare one", async () => {
		const app = await openDemo();
		const answer = await app.postSigned(
			"/customers/verify-email/resend/a+b@example.test",
		);
		expect(answer.status).toBe(204);
		expect(answer.hint).toContain("%2B");
		expect((await app.postSigned(resend("a+b@example.test"))).status).toBe(429);
	});

	it.each([
		["/customers/verify-email/resend/nobody", 400, "U190"],
		[resend(unproved), 401, "A190"],
	])("%s is %i %s", async (path, status, errorCode) => {
		const app = await openDemo();
		const answer =
			errorCode === "A190" ? await app.post(path) : await app.postSigned(path);
		expect(answer).toMatchObject({ status, errorCode });
	});
});

describe("opening the link", () => {
	async function linkTo(app: MobilityApp, email = unproved): Promise<string> {
		await app.postSigned(resend(email));
		return pathOfLink(app, (await app.lastMessage(email)).link);
	}

	it("proves the address and shows a small page", async () => {
		const app = await openDemo();
		const page = await app.get(await linkTo(app));
		expect(page.status).toBe(200);
		expect(page.headers.get("content-type")).toBe("text/html");
		expect(page.headers.get("content-security-policy")).toBe(
			"default-src 'none'",
		);
		expect(page.body).toContain("<title>stagedoor simulator</title>");
		expect(page.body).not.toContain("mia");
		expect(await isProved(app, unproved)).toBe(true);
	});

	it.each([
		["en", "Your email address is verified"],
		["de", "Ihre E-Mail-Adresse ist bestätigt"],
		["fr", "Votre adresse e-mail est vérifiée"],
		["nl", "Uw e-mailadres is bevestigd"],
		["es", "Su correo electrónico está verificado"],
		["it", "Il suo indirizzo e-mail è verificato"],
	])("speaks %s", async (language, words) => {
		const app = await openDemo();
		const page = await app.call("GET", await linkTo(app), {
			headers: { "accept-language": language },
		});
		expect(page.body).toContain(words);
		expect(page.body).toContain(`<html lang="${language}">`);
		expect(page.headers.get("content-language")).toBe(language);
	});

	it("leads back to the tenant of the person", async () => {
		const app = await openDemo();
		const person = {
			email: "new@example.test",
			password: "eleven-blue-kites",
			firstName: "Nora",
			lastName: "Novak",
			branchId: 1,
		};
		const sentPath = "/v1/other/front/customers";
		await app.postSigned("/customers", person, { sentPath });
		const path = pathOfLink(app, (await app.lastMessage(person.email)).link);
		expect(path).toMatch(/^\/v1\/other\/front\/verify-email\//);
		expect((await app.get(path)).status).toBe(200);
		const elsewhere = path.replace("/other/", "/demo/");
		expect((await app.get(elsewhere)).errorCode).toBe("U490");
	});

	it("works once: U490 the second time", async () => {
		const app = await openDemo();
		const path = await linkTo(app);
		await app.get(path);
		expect(await app.get(path)).toMatchObject({
			status: 400,
			errorCode: "U490",
		});
	});

	it("is U490 for a secret nobody was sent, and once a newer mail went out", async () => {
		const app = await openDemo();
		const older = await linkTo(app);
		app.advance(30);
		const newer = await linkTo(app);
		expect(await app.get(older)).toMatchObject({ errorCode: "U490" });
		expect(await app.get(older.replace(/[^/]+$/, "x"))).toMatchObject({
			errorCode: "U490",
		});
		expect((await app.get(newer)).status).toBe(200);
	});

	it.each([
		[3599, undefined],
		[3600, "U491"],
		[3601, "U491"],
	])("after %i s is %j", async (seconds, errorCode) => {
		const app = await openDemo();
		const path = await linkTo(app);
		app.advance(seconds);
		expect((await app.get(path)).errorCode).toBe(errorCode);
	});

	it("is U490 after the address was changed", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		const change = (email: string) =>
			app.call("PATCH", "/customers", { token, body: { email } });
		await change("dan2@example.test");
		const path = pathOfLink(
			app,
			(await app.lastMessage("dan2@example.test")).link,
		);
		await change("dan3@example.test");
		expect(await app.get(path)).toMatchObject({ errorCode: "U490" });
		expect(await profileOf(app, token)).toMatchObject({
			emailIsVerified: false,
		});
	});
});
