// Screens that depend on nothing but what they are given, as markup.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Locked } from "../src/screens/Locked.tsx";
import { recipientOf } from "../src/screens/SignIn.tsx";
import { Trouble } from "../src/screens/Trouble.tsx";

test.each([
	[119, "Try again in 119 seconds."],
	[120, "Try again in 2 minutes."],
	[121, "Try again in 3 minutes."],
	[undefined, "Please call our customer service."],
])("a lock of %s seconds", (retryAfterSeconds, sentence) => {
	const lock = {
		kind: "locked" as const,
		...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
	};
	const screen = createElement(Locked, { lock, onBack: () => {} });
	expect(renderToStaticMarkup(screen)).toContain(sentence);
});

test("trouble is announced, and silent when there is none", () => {
	const problem = { kind: "too-soon", retryAfterSeconds: 30 } as const;
	expect(renderToStaticMarkup(createElement(Trouble, { problem }))).toBe(
		'<p role="alert">Wait 30 seconds before you ask for another code.</p>',
	);
	const silent = createElement(Trouble, { problem: undefined });
	expect(renderToStaticMarkup(silent)).toBe("");
});

test.each([
	["+43 (660) 555-001", { phoneNumber: "+43660555001" }],
	[" zoe@example.test ", { email: "zoe@example.test" }],
])("whoever types %s", (typed, recipient) => {
	expect(recipientOf(typed)).toEqual(recipient);
});
