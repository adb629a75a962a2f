// By loop over every operation of every API that takes a bearer token: each token that is bad in one
// way is refused for that very reason, in the API's own words, and nothing changes.
// OWASP ASVS 5.0 chapters V7, V9; RFC 7519, RFC 8725.
import { describe, expect, test } from "vitest";
import { apis } from "../../src/apis/registry.generated.ts";
import { createControlClient, type Schemas } from "../../src/client/index.ts";
import { possibleBadTokens } from "../../src/control/bad-tokens/make-bad-token.ts";
import { recordKeys } from "../../src/core/record-keys.ts";
import type { RecordKind } from "../../src/core/records.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { effectivePolicy } from "../../src/pipeline/policy.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import type { World } from "../../src/pipeline/world.ts";
import { books } from "../conformance/book.ts";
import { exampleRequest } from "../conformance/request.ts";
import { readExamples } from "../conformance/spec-document.ts";

type Defect = Schemas["BadTokenDefect"];

/** The scheme by which each API takes a bearer token, and somebody who has an account there. */
const bearers: {
	readonly [Name in keyof typeof apis]: {
		readonly scheme: string;
		readonly person: string;
	};
} = {
	banking: { scheme: "bearer", person: "ada@example.test" },
	ciam: { scheme: "accessToken", person: "ada@example.test" },
	merchant: { scheme: "bearer", person: "manager@example.test" },
	mobility: { scheme: "bearer", person: "ada@example.test" },
	tenant: { scheme: "neo-customer", person: "ada@example.test" },
};

/** The true reason of a refusal, by the defect of a signed token. */
const signedReasons: { readonly [D in Defect]?: string } = {
	expired: "expired",
	"not-yet-valid": "not-yet-valid",
	"wrong-audience": "audience",
	"wrong-issuer": "issuer",
	"wrong-type": "type",
	"wrong-key": "signature",
	"unknown-key-id": "key",
	"wrong-signature": "signature",
	"algorithm-none": "algorithm",
	"algorithm-confusion": "algorithm",
	"key-enclosed": "header",
	"key-elsewhere": "header",
	malformed: "malformed",
	"other-world": "key",
	"other-tenant": "tenant-mismatch",
	"session-ended": "session-ended: revoked",
	"session-unknown": "session-unknown",
};

/** The same for an opaque one, which is known or is not. */
const opaqueReasons: { readonly [D in Defect]?: string } = {
	expired: "session-ended: expired",
	revoked: "session-ended: revoked",
	"session-ended": "session-ended: revoked",
};

function reasonOf({ form }: { readonly form: string }, defect: Defect) {
	if (form === "opaque") return opaqueReasons[defect] ?? "session-unknown";
	return signedReasons[defect] ?? /not-an-access-token|malformed/;
}

/** The true reason of the latest refusal of a world. */
function lastReason({ journal }: World): string {
	const { code = "none", data = {} } = journal.entries()[0]?.refusal ?? {};
	if (code === "token-invalid") return String(data.defect);
	if (code === "session-ended") return `session-ended: ${data.because}`;
	return code.replace("token-expired", "expired");
}

async function contentOf({ store }: World) {
	// The keys of the table are the kinds of record; Object.keys forgets it.
	const kinds = Object.keys(recordKeys) as RecordKind[];
	return Promise.all(kinds.map((kind) => store.list(kind)));
}

function takesBearer({ security }: RouteSpec, scheme: string) {
	return (
		security.length > 0 &&
		security.every((alternative) => Object.hasOwn(alternative, scheme))
	);
}

describe.each(Object.entries(bearers))("%s", (name, { scheme, person }) => {
	const definition: ApiDefinition = apis[name as keyof typeof apis]; // bearers has the keys of apis
	const book = books[name as keyof typeof apis];
	const { routes, accessTokens, isOffered = () => true } = definition;
	const examples = readExamples(name, routes);
	const open = async () => {
		const stage = await book.open();
		const { simulator, world } = stage;
		const tenant = definition.tenants.default;
		const accounts = createControlClient({
			baseUrl: "http://localhost",
			fetch: (request) => simulator.fetch(request),
		})
			.world(world.id)
			.accounts(name, tenant);
		const account = await accounts.find(person);
		if (account === undefined) throw new Error(`${person} is not there.`);
		const policy = effectivePolicy(world, definition);
		const possible = [...possibleBadTokens(accessTokens, policy).keys()];
		const make = (defect: Defect) => accounts.badToken(account.id, defect);
		return { ...stage, policy, possible, make };
	};

	test("each defect is refused for what it is, and nothing changes", async () => {
		const { world, send, admit, policy, possible, make } = await open();
		const tokens: [Defect, string][] = [];
		for (const defect of possible) tokens.push([defect, await make(defect)]);
		const asked = routes
			.filter((route) => takesBearer(route, scheme) && isOffered(route, policy))
			.map((route) => {
				const example = examples.get(route.operationId);
				if (example === undefined)
					throw new Error(`${route.operationId} is in no document.`);
				return [route, exampleRequest(route, example)] as const;
			});
		expect(asked.length).toBeGreaterThan(0);
		const wrong: string[] = [];
		for (const [route, good] of asked) {
			const admitted = await admit(route, good);
			const before = await contentOf(world);
			for (const [defect, token] of tokens) {
				const authorization = `Bearer ${token}`;
				const headers = { ...admitted.headers, authorization };
				const { status, errorCode } = await send({ ...admitted, headers });
				const reason = lastReason(world);
				const due = reasonOf(accessTokens ?? { form: "" }, defect);
				const isDue =
					typeof due === "string" ? due === reason : due.test(reason);
				const { errorCodes = [] } = route.responses[String(status)] ?? {};
				const isDeclared = errorCodes.includes(errorCode ?? "");
				if (!isDue || !isDeclared || (status !== 401 && status !== 403))
					wrong.push(
						`${route.operationId} ${defect}: ${status} ${errorCode} ${reason}`,
					);
			}
			expect(await contentOf(world), route.operationId).toEqual(before);
		}
		expect(wrong).toEqual([]);
	}, 60_000);
});
