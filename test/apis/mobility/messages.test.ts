// What people read: one sentence for every code of the wire and one message for every purpose, in each
// of six languages.
import { describe, expect, it } from "vitest";
import spec from "../../../specs/mobility/openapi.json" with { type: "json" };
import { supportedLocales } from "../../../src/apis/mobility/locale.ts";
import {
	composeMessage,
	userMessage,
	wordsIn,
} from "../../../src/apis/mobility/messages/index.ts";
import type { MessageOrder } from "../../../src/core/flows/context.ts";

const en = wordsIn("en");

describe.each(supportedLocales)("the words in %s", (locale) => {
	const words = wordsIn(locale);
	const sentences = [
		...Object.values(words.errors),
		...Object.values(words.messages).flatMap(({ subject, text }) => [
			subject,
			text,
		]),
		words.emailVerifiedPage.heading,
		words.emailVerifiedPage.text,
	];

	it("are whole sentences, without blanks around or inside out of place", () => {
		for (const sentence of Object.values(words.errors))
			expect(sentence).toMatch(/^\p{Lu}.*[.!?]$/u);
		for (const sentence of sentences) {
			expect(sentence).toBe(sentence.trim());
			expect(sentence).not.toMatch(/ {2}|[<>&"]/);
		}
	});

	it("leave room for exactly the secret that the English ones carry", () => {
		const room = ({ text }: { text: string }) => text.match(/\{\w+\}/g);
		for (const [kind, message] of Object.entries(en.messages))
			expect(room(words.messages[kind as keyof typeof en.messages])).toEqual(
				room(message), // the kinds are the same in every language, or it does not compile
			);
	});
});

it.each(supportedLocales.filter((locale) => locale !== "en"))(
	"the words in %s are not the English ones",
	(locale) => {
		const english = new Set(Object.values(en.errors));
		const same = Object.values(wordsIn(locale).errors).filter((one) =>
			english.has(one),
		);
		expect(same).toEqual([]);
	},
);

it("the English words are those of the examples in the spec", () => {
	const examples: Record<string, { value: unknown }> = spec.components.examples;
	for (const { value } of Object.values(examples)) {
		if (typeof value !== "object" || value === null) continue;
		if (!("errorCode" in value) || !("userMessage" in value)) continue;
		expect(userMessage(String(value.errorCode), "en")).toBe(value.userMessage);
	}
});

describe("a message", () => {
	const order: MessageOrder = {
		purpose: "sign-in",
		channel: "sms",
		recipient: "+43660123456",
		locale: "en",
		secret: "$&$1",
		form: "code",
	};

	it("carries its secret as it is", () => {
		expect(composeMessage(order, "http://x", "demo")).toEqual({
			text: "$&$1 is your sign-in code. Please do not share it with anyone.",
		});
	});

	it("in a language that is not spoken is in English", () => {
		const { text } = composeMessage({ ...order, locale: "pt" }, "", "demo");
		expect(text).toContain("sign-in code");
	});

	it.each([
		[
			"verify-identifier",
			"email",
			"link",
			"http://x/v1/other/front/verify-email/abc",
		],
		["reset-password", "email", "link", undefined],
		["verify-identifier", "email", "code", undefined],
		["deletion-requested", "email", undefined, undefined],
	] as const)(
		"for %s by %s (%s) links to %j",
		(purpose, channel, form, link) => {
			const { form: _form, ...rest } = order;
			const told = { ...rest, purpose, channel, secret: "abc" };
			const message = composeMessage(
				form === undefined ? told : { ...told, form },
				"http://x",
				"other",
			);
			expect(message.link).toBe(link);
			expect(message.subject).toBeDefined();
		},
	);

	it("for a purpose without words is our mistake", () => {
		const unknown = { ...order, purpose: "lottery" };
		expect(() => composeMessage(unknown, "", "demo")).toThrow(
			'purpose "lottery" is unknown',
		);
		expect(() => userMessage("U999", "en")).toThrow('"U999"');
	});
});
