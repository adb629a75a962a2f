// Which language an answer, a message and a text are in (header and body member S; order and the six
// languages C, fact sheet 11).
import { describe, expect, it } from "vitest";
import { chooseLocale, localeOf } from "../../../src/apis/mobility/locale.ts";
import { openDemo, tokenOf } from "../../support/mobility-demo.ts";

describe("the language of a tag", () => {
	it.each([
		["de", "de"],
		["de-AT", "de"],
		["DE-at-1901", "de"],
		["nl-BE", "nl"],
		["pt", undefined],
		["d", undefined],
		["", undefined],
		[undefined, undefined],
		[null, undefined],
	])("%j is %j", (tag, expected) => {
		expect(localeOf(tag)).toBe(expected);
	});
});

describe("the strongest source that names a language counts", () => {
	const all = { body: "fr", accepted: "nl", stored: "es", branch: "it" };
	it.each([
		[all, "fr"],
		[{ ...all, body: undefined }, "nl"],
		[{ ...all, body: "pt" }, "nl"],
		[{ stored: "es", branch: "it" }, "es"],
		[{ branch: "it" }, "it"],
		[{ branch: "pt" }, "en"],
		[{}, "en"],
	])("%j: %s", (sources, expected) => {
		expect(chooseLocale(sources)).toBe(expected);
	});
});

const six = [
	{
		language: "en",
		error: "Please sign in.",
		sms: "is your sign-in code",
		mail: "Please verify your email address",
	},
	{
		language: "de",
		error: "Bitte melden Sie sich an.",
		sms: "ist Ihr Anmeldecode",
		mail: "Bitte bestätigen Sie Ihre E-Mail-Adresse",
	},
	{
		language: "fr",
		error: "Veuillez vous connecter.",
		sms: "est votre code de connexion",
		mail: "Veuillez vérifier votre adresse e-mail",
	},
	{
		language: "nl",
		error: "Log eerst in, alstublieft.",
		sms: "is uw inlogcode",
		mail: "Bevestig uw e-mailadres, alstublieft",
	},
	{
		language: "es",
		error: "Inicie sesión, por favor.",
		sms: "es su código de inicio de sesión",
		mail: "Verifique su correo electrónico, por favor",
	},
	{
		language: "it",
		error: "Effettui l’accesso, per favore.",
		sms: "è il suo codice di accesso",
		mail: "Verifichi il suo indirizzo e-mail, per favore",
	},
] as const;

describe.each(six)("in $language", ({ language, error, sms, mail }) => {
	const headers = { "accept-language": `${language}-XX, en;q=0.1` };

	it("errors speak to people, codes and hints stay as they are", async () => {
		const app = await openDemo();
		const answer = await app.call("GET", "/customers", { headers });
		expect(answer.headers.get("content-language")).toBe(language);
		expect(answer.body).toMatchObject({
			errorCode: "AUTH91",
			userMessage: error,
		});
		expect(answer.hint).toContain("Authorization: Bearer");
	});

	it("text messages carry their code", async () => {
		const app = await openDemo();
		const phoneNumber = "+43660888888";
		const body = { phoneNumber, branchId: 1 };
		await app.postSigned(
			"/customers/create-or-sign-in-with-phone-number",
			body,
			{ headers },
		);
		const message = await app.lastMessage(phoneNumber);
		expect(message).toMatchObject({ locale: language });
		expect(message.text).toContain(sms);
		expect(message.text).toContain(message.code);
		expect(message.subject).toBeUndefined();
	});

	it("mails carry a subject and their link, and the account keeps the language", async () => {
		const app = await openDemo();
		const email = "new@example.test";
		const person = {
			email,
			password: "eleven-blue-kites",
			firstName: "Nora",
			lastName: "Novak",
			branchId: 1,
		};
		const created = await app.postSigned("/customers", person, { headers });
		expect(created.body).toMatchObject({ language });
		const message = await app.lastMessage(email);
		expect(message).toMatchObject({ locale: language, subject: mail });
		expect(message.text).toContain(message.link);
	});
});

describe("without a wish", () => {
	it("an answer to somebody signed in is in their language", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "cas");
		const answer = await app.get("/termsandconditions/99", token);
		expect(answer.body).toMatchObject({
			userMessage: "Deze voorwaarden konden niet worden gevonden.",
		});
		expect(answer.headers.get("content-language")).toBe("nl");
	});

	it("a header changes one answer, never the language kept", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "cas");
		const headers = { "accept-language": "es" };
		const answer = await app.call("GET", "/customers", { token, headers });
		expect(answer.body).toMatchObject({ language: "nl" });
	});

	it.each([
		["en", "Terms of use for Vienna", "en"],
		["de", "Nutzungsbedingungen Wien", "de"],
		["fr", "Nutzungsbedingungen Wien", "de"],
		[undefined, "Nutzungsbedingungen Wien", "de"],
	])("terms asked for in %j are %s", async (wished, title, language) => {
		const app = await openDemo();
		const answer = await app.call("GET", "/termsandconditions?branchId=1", {
			headers: wished === undefined ? {} : { "accept-language": wished },
		});
		expect(answer.body).toMatchObject([{ title, language }]);
		expect(answer.headers.get("content-language")).toBe(language);
	});
});
