// The contracts of the example clients are complete, strict where they ask, and hold no secret.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PactInteraction } from "../../../src/contracts/pact/pact.ts";
import { library } from "../../../src/scenarios/library.generated.ts";
import { examplePacts } from "./example-pacts.ts";

const isIn =
	(...states: readonly string[]) =>
	(interaction: PactInteraction) =>
		interaction.states.some(({ name }) => states.includes(name));

const isRefused = ({ response }: PactInteraction) => response.status >= 400;

/** What every client meets, unless its API does not have it. */
const situations: Readonly<
	Record<string, (interaction: PactInteraction) => boolean>
> = {
	success: ({ response }) => response.status < 300,
	"wrong code": (one) =>
		isRefused(one) &&
		isIn("code-pending", "mfa-pending")(one) &&
		JSON.stringify(one.source).includes("000000"),
	locked: isIn("locked"),
	"expired session": isIn("session-expired"),
	"second factor": isIn("mfa-pending", "step-up-needed"),
	terms: (one) =>
		isIn("terms-outdated", "privacy-policy-outdated")(one) ||
		JSON.stringify(one.source).includes("TERMS_NOT_ACCEPTED"),
};

/** What an API does not have, as the README of the folder says too. */
const missing: Readonly<Record<string, readonly string[]>> = {
	mobility: [],
	banking: [],
	merchant: ["terms"],
	tenant: ["locked", "second factor", "terms"],
	ciam: [],
};

test("each API has a client", () => {
	expect(examplePacts.map(({ pact }) => pact.provider).sort()).toEqual(
		Object.keys(missing).sort(),
	);
});

describe.each(examplePacts)("$name", ({ document, pact }) => {
	const { provider, interactions } = pact;

	test("meets every situation that its API has", () => {
		const met = (name: string) => interactions.some(situations[name] ?? isIn());
		expect(Object.keys(situations).filter((name) => !met(name))).toEqual(
			missing[provider],
		);
	});

	test("names each interaction once", () => {
		const names = interactions.map(({ description }) => description);
		expect(new Set(names).size).toBe(names.length);
	});

	test("names states of the library", () => {
		const names = interactions.flatMap(({ states }) =>
			states.map(({ name }) => name),
		);
		expect(names.filter((name) => !Object.hasOwn(library, name))).toEqual([]);
		expect(interactions.every(({ states }) => states.length > 0)).toBe(true);
	});

	test("names operations of the spec", () => {
		const spec = readFileSync(`specs/${provider}/openapi.json`, "utf8");
		const named = interactions.map(({ source }) => operationOf(source));
		expect(
			named.filter((name) => !spec.includes(`"operationId": "${name}"`)),
		).toEqual([]);
	});

	test("is strict in what it sends, but for values of the state", () => {
		const loose = interactions.flatMap(({ source, description }) =>
			looseRules(source).map((place) => `${description}: ${place}`),
		);
		expect(loose).toEqual([]);
	});

	test("holds no password, code or token of a world", () => {
		const secrets = /eyJ\w*|Correct-Horse-9|"123456"|JBSWY3DPEHPK3PXP/g;
		expect(JSON.stringify(document).match(secrets)).toBeNull();
	});
});

/** What Pact writes of an interaction. */
interface Written {
	readonly comments?: {
		readonly references?: {
			readonly openapi?: { readonly operationId?: string };
		};
	};
	readonly request?: {
		readonly matchingRules?: Readonly<Record<string, object>>;
		readonly generators?: Readonly<Record<string, object>>;
	};
}

function operationOf(source: Written): string | undefined {
	return source.comments?.references?.openapi?.operationId;
}

/** Places of a request that are matched loosely although no state fills them in. */
function looseRules({ request }: Written): readonly string[] {
	const { matchingRules = {}, generators = {} } = request ?? {};
	return Object.entries(matchingRules).flatMap(([part, rules]) => {
		const filled = Object.keys(generators[part] ?? {});
		return Object.keys(rules)
			.filter((place) => !filled.includes(place))
			.map((place) => `${part} ${place}`);
	});
}
