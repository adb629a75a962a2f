// One-time tokens of a backend, made by the vendor's own kit at the moments named and kept as it made them.
import { expect, test } from "vitest";
import {
	judgeSott,
	makeSott,
} from "../../../src/apis/ciam/sott/one-time-token.ts";

const key = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";
const secret = "9d2c1b0a-7e6f-4d5c-8b3a-1f0e2d4c6b8a";

const made = {
	plain:
		"isYSE3Gu+cKMRqtv8sxLwDFLOxGtYAbnBKTEdGW8zlymNhQMjQQYl13Xg+o24V4whshYMX8FU/ABwB0wODEROZ8vKK/tR7Ntr6EskvsZ56I=*2f18fafd9f64f20520a691a80dcff35b",
	thirty:
		"isYSE3Gu+cKMRqtv8sxLwDFLOxGtYAbnBKTEdGW8zlymNhQMjQQYl13Xg+o24V4whshYMX8FU/ABwB0wODEROZvyCksKorTyxG6TH1bJlqA=*8bf48fc76b3c1e94eb7866a6709e392c",
	dashes:
		"HSwaXW7tMB/zH+uRwCsmlrvIVO6fgKXF0CrKzCDNX/GyxjRIJBLGm/qZ/sKIWjeD0eBL+TIxp8ePJffppfbZ7a076TrxQxL4eN/C54ER5Sg=*9401f53ab565abb9804df835978d0e69",
	monthEnd:
		"LZ3BRE7+gXex/S2/gWsavAYtMhihJpPb3+OeQNXKGkNu1wy6IsuzWI3WO3nShnhqP9HH1vPfLA/nCM0FQOJt3RSFStMpqYWDSrxLdDpzA5Q=*8a8ad6e83dbd5d3bf803b32dedbb6ff5",
	yearEnd:
		"pMpm/TqJL8izFphq36O3drvzBNmuv/PtGDWwHfsZl9CcBzW5rQ5b0qpg4Na6jbnUVCHWFHCTOYdsuNtRLEvH57ZIcY/hmxPko48pt3px6Uc=*deaa0a74580dd0f31bcd2fe19a5707dc",
};

const ten = 600;
const at = (text: string) => Date.parse(text);

function judge(
	token: string,
	now: string,
	given: { key?: string; secret?: string; skewSeconds?: number } = {},
) {
	return judgeSott(token, {
		key,
		secret,
		skewSeconds: 0,
		...given,
		now: at(now),
	});
}

test.each([
	["padded as the kit does", made.plain, "2026-03-04T05:06:07Z", "good"],
	["its last second", made.plain, "2026-03-04T05:16:07Z", "good"],
	["one second too late", made.plain, "2026-03-04T05:16:08Z", "too-late"],
	["one second too early", made.plain, "2026-03-04T05:06:06Z", "too-early"],
	["a life of its own", made.thirty, "2026-03-04T05:36:07Z", "good"],
	["dates with dashes, as given", made.dashes, "2026-03-04T05:30:00Z", "good"],
	["an end before its start", made.monthEnd, "2026-01-31T23:59:00Z", "good"],
	["ten minutes after it", made.monthEnd, "2026-02-01T00:05:30Z", "good"],
	["and not one more", made.monthEnd, "2026-02-01T00:05:31Z", "too-late"],
	["at the end of a year", made.yearEnd, "2026-01-01T00:00:00Z", "good"],
] as const)("%s", async (_, token, now, verdict) => {
	expect(await judge(token, now)).toBe(verdict);
});

test("the clock of its maker may be off", async () => {
	const skewSeconds = 300;
	const early = await judge(made.plain, "2026-03-04T05:01:07Z", {
		skewSeconds,
	});
	const late = await judge(made.plain, "2026-03-04T05:21:08Z", { skewSeconds });
	expect([early, late]).toEqual(["good", "too-late"]);
});

test("it is for one key, and of one secret", async () => {
	const now = "2026-03-04T05:06:07Z";
	expect(await judge(made.plain, now, { key: `${key}0` })).toBe("key");
	expect(await judge(made.plain, now, { secret: `${secret}0` })).toBe(
		"malformed",
	);
});

test.each([
	["nothing", ""],
	["no digest", made.plain.slice(0, 108)],
	["another digest", made.plain.slice(0, -1)],
	["no base64", "!!!!*0123456789abcdef0123456789abcdef"],
])("what cannot be read: %s", async (_, token) => {
	expect(await judge(token, "2026-03-04T05:06:07Z")).toBe("malformed");
});

test("percent signs and blanks of transport are undone", async () => {
	const now = "2026-03-04T05:06:07Z";
	expect(await judge(encodeURIComponent(made.plain), now)).toBe("good");
	expect(await judge(made.plain.replaceAll("+", " "), now)).toBe("good");
});

test("ours is one of theirs", async () => {
	const startsAt = at("2026-03-04T05:06:07Z");
	const endsAt = startsAt + ten * 1000;
	const own = await makeSott(key, secret, { startsAt, endsAt });
	expect(own).toHaveLength(made.plain.length);
	expect(await judge(own, "2026-03-04T05:16:07Z")).toBe("good");
});
