import { expect, test } from "vitest";
import { acceptedLocale } from "../../src/pipeline/locale.ts";

const supported = ["en", "de", "fr", "nl", "es", "it"];

test.each([
	["de", "de"],
	["de-AT", "de"],
	["DE-at", "de"],
	["pt, fr;q=0.5", "fr"],
	["fr;q=0.5, it;q=0.9", "it"],
	["de;q=0, nl", "nl"],
	["es-419-x-private", "es"],
	["*", undefined],
	["pt-BR", undefined],
	["xx-invalid-locale-foo", undefined],
	["", undefined],
	[";q=1,,,", undefined],
	["de;q=abc, en", "en"],
	[undefined, undefined],
])("Accept-Language %j is answered in %j", (header, expected) => {
	expect(acceptedLocale(header, supported)).toBe(expected);
});

test("an oversized header is not read", () => {
	expect(acceptedLocale(`${"a-".repeat(50_000)}de`, supported)).toBeUndefined();
});
