// Cookies as RFC 6265 writes them; every one of ours is out of reach of scripts.
import { expect, test } from "vitest";
import {
	clearCookie,
	cookieOf,
	cookiesOf,
	setCookie,
} from "../../src/pipeline/cookies.ts";

const asked = (cookie: string) => ({ headers: { cookie } });

test.each([
	["a=1", "1"],
	["b=2; a=1", "1"],
	["b=2;a=1;c=3", "1"],
	["a=1; a=2", "1"],
	["a=x=y", "x=y"],
	["a=", ""],
	["aa=1", undefined],
	["A=1", undefined],
	["a", undefined],
	["", undefined],
])("of %j the cookie a is %j", (header, value) => {
	expect(cookieOf(asked(header), "a")).toBe(value);
});

test("a request without cookies has none", () => {
	expect(cookiesOf({ headers: {} })).toEqual([]);
});

test("a cookie is set for all paths of this site", () => {
	expect(setCookie("a", "1", { maxAgeSeconds: 60, isSecure: false })).toEqual([
		"set-cookie",
		"a=1; Max-Age=60; Path=/; HttpOnly; SameSite=Lax",
	]);
});

test("a secure one travels to other sites", () => {
	expect(setCookie("a", "1", { maxAgeSeconds: 60, isSecure: true })).toEqual([
		"set-cookie",
		"a=1; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=None",
	]);
});

test("a cookie is removed by its age", () => {
	expect(clearCookie("a", { isSecure: false })[1]).toBe(
		"a=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax",
	);
});

test.each([
	["a b", "1"],
	["a;b", "1"],
	["", "1"],
	["a", "1; Domain=x"],
	["a", "1\r\nx: y"],
])("the name %j with the value %j cannot be set", (name, value) => {
	const terms = { maxAgeSeconds: 1, isSecure: false };
	expect(() => setCookie(name, value, terms)).toThrow(/Failed to set/);
});
