// Security bar S11: secrets are compared by one function that tells nothing by its time, and an
// unknown account costs what a known one does.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceFiles } from "../support/imports.ts";
import { aSimulator, clientIn } from "./a-client.ts";

const root = new URL("../..", import.meta.url).pathname;
const files = sourceFiles(root, "src").filter(
	(file) => !file.endsWith(".generated.ts"),
);

/** A value with a secret's name on one side of a plain comparison, other than with nothing. */
const plainComparison =
	/(?<!typeof )\b(?:\w+\.)*(?:secret|password|token|controlToken|appSecret|clientKey|signature|digest|totpCode|submitted\w*)\s*[!=]==(?!\s*(?:undefined|null|""|true|false))/;

test("no secret is compared with ===", () => {
	const found = files.flatMap((file) =>
		readFileSync(`${root}/${file}`, "utf8")
			.split("\n")
			.filter((line) => plainComparison.test(line))
			.map((line) => `${file}: ${line.trim()}`),
	);
	expect(found).toEqual([]);
});

test("the guard against plain comparisons sees them", () => {
	expect("if (challenge.secret === submitted) {").toMatch(plainComparison);
	expect('typeof password === "string"').not.toMatch(plainComparison);
	expect("if (token === undefined) return;").not.toMatch(plainComparison);
});

test("only one file compares in constant time", () => {
	const found = files.filter((file) =>
		/timingSafeEqual|charCodeAt\(at\) \^/.test(
			readFileSync(`${root}/${file}`, "utf8"),
		),
	);
	expect(found).toEqual(["src/runtime/constant-time.ts"]);
});

test("a wrong password costs as many hashes for a stranger as for a member", async () => {
	const simulator = aSimulator();
	const client = clientIn(simulator, "w1");
	const world = await simulator.worlds.open("w1");
	const work: string[] = [];
	const { hasher } = world;
	const counted: typeof hasher = {
		hash: (...given) => hasher.hash(...given),
		verify: (...given) => {
			work.push("hash");
			return hasher.verify(...given);
		},
		verifyNothing: (...given) => {
			work.push("hash");
			return hasher.verifyNothing(...given);
		},
	};
	Object.assign(world, { hasher: counted });
	for (const email of ["ada@example.test", "nobody@example.test"]) {
		work.length = 0;
		const body = { email, password: "wrong wrong wrong" };
		const { status } = await client.call("POST", "/sign-in-email", { body });
		expect(status).toBe(401);
		expect(work).toEqual(["hash"]);
	}
});
