// A document that cannot be is refused as a whole, says where it is wrong, and changes nothing.
import { beforeAll, expect, test } from "vitest";
import type { SnapshotDocument } from "../../src/client/index.ts";
import { furnished } from "./furnished-stage.ts";
import { createStage, type Stage } from "./stage.ts";

/** A document as any writer may have left it. */
// biome-ignore lint/suspicious/noExplicitAny: it stands for a file that nobody has checked
type Loose = any;

let whole: SnapshotDocument;
beforeAll(async () => {
	const { stage } = await furnished();
	whole = await stage.client.world("stage-1").snapshots.export("signed-in");
});

function changed(change: (document: Loose) => void): Loose {
	const copy = JSON.parse(JSON.stringify(whole));
	change(copy);
	return copy;
}

async function put(stage: Stage, body: string) {
	const url =
		"http://stage.test/_stagedoor/v1/worlds/w1/snapshots/new/document";
	const headers = { "content-type": "application/json" };
	return stage.fetch(new Request(url, { method: "PUT", headers, body }));
}

async function expectUnchanged(stage: Stage) {
	expect(await stage.client.world("w1").snapshots.list()).toEqual([]);
	const world = await stage.world("w1");
	expect(await world.store.count("account")).toBe(0);
}

test("the document itself is taken", async () => {
	const stage = createStage();
	expect((await put(stage, JSON.stringify(whole))).status).toBe(200);
});

const first = (kind: string) => (document: Loose) =>
	document.world.store.records[kind][0];
const account = first("account");
const session = first("session");
const challenge = first("challenge");

const defects: readonly (readonly [
	what: string,
	change: (document: Loose) => void,
	issue: { readonly field?: string; readonly rule: string },
])[] = [
	[
		"an unknown kind of record",
		(d) => {
			d.world.store.records.ghost = [];
		},
		{ field: "world.store.records", rule: "additionalProperties" },
	],
	[
		"records that are no list",
		(d) => {
			d.world.store.records.account = {};
		},
		{ field: "world.store.records.account", rule: "type" },
	],
	[
		"a member that no account has",
		(d) => {
			account(d).isAdmin = true;
		},
		{ field: "world.store.records.account.0", rule: "additionalProperties" },
	],
	[
		"a number where a text belongs",
		(d) => {
			account(d).id = 7;
		},
		{ field: "world.store.records.account.0.id", rule: "type" },
	],
	[
		"a moment out of all reach",
		(d) => {
			account(d).createdAt = 1e300;
		},
		{ field: "world.store.records.account.0.createdAt", rule: "maximum" },
	],
	[
		"an authenticator of no kind",
		(d) => {
			account(d).authenticators = [{ kind: "wish" }];
		},
		{ rule: "discriminator" },
	],
	[
		"an account twice",
		(d) => {
			d.world.store.records.account.push(account(d));
		},
		{ rule: "unique" },
	],
	[
		"two accounts with one address",
		(d) => {
			d.world.store.records.account.push({
				...account(d),
				id: "another",
				number: 99,
			});
			d.world.store.sequences["tiny/main|account"] = 99;
		},
		{ field: "world.store.records.account.1", rule: "unique" },
	],
	[
		"a session of nobody",
		(d) => {
			session(d).owner.accountId = "nobody";
		},
		{
			field: "world.store.records.session.0.owner.accountId",
			rule: "reference",
		},
	],
	[
		"a session in another realm than its account",
		(d) => {
			session(d).realm = "tiny/other";
		},
		{ rule: "reference" },
	],
	[
		"a challenge in a session that is not there",
		(d) => {
			challenge(d).sessionId = "gone";
		},
		{
			field: "world.store.records.challenge.0.sessionId",
			rule: "reference",
		},
	],
	[
		"an access token of a session that is not there",
		(d) => {
			const { realm } = session(d);
			const token = { id: "t", sessionId: "gone", issuedAt: 0, expiresAt: 1 };
			d.world.store.records["access-token"] = [{ ...token, realm }];
		},
		{ rule: "reference" },
	],
	[
		"a sequence that would give a number out again",
		(d) => {
			d.world.store.sequences = {};
		},
		{ rule: "sequence" },
	],
	[
		"a key that is none",
		(d) => {
			d.world.keys.signer.d = "AAAA";
		},
		{ field: "world.keys.signer", rule: "key" },
	],
	[
		"a key whose parts do not belong together",
		(d) => {
			d.world.keys.signer.d = d.world.keys.providerSigner.d;
		},
		{ field: "world.keys.signer", rule: "key" },
	],
	[
		"a moment that no clock shows",
		(d) => {
			d.world.shown = 9e15;
		},
		{ rule: "range" },
	],
	[
		"a clock that stands still for ever",
		(d) => {
			d.world.clock.pace = { speed: 0, since: 0 };
		},
		{ field: "world.clock.pace.speed", rule: "minimum" },
	],
	[
		"draws from before the first",
		(d) => {
			d.world.random.counter = -1;
		},
		{ field: "world.random.counter", rule: "minimum" },
	],
	[
		"a policy of another type",
		(d) => {
			d.world.overrides = { tiny: { lockout: { maxFailures: "never" } } };
		},
		{ rule: "type" },
	],
	[
		"a policy of an API that is not served",
		(d) => {
			d.world.overrides = { nowhere: {} };
		},
		{ field: "world.overrides.nowhere", rule: "api" },
	],
	[
		"a fault that cannot be",
		(d) => {
			d.world.faults = { faults: [{ id: "f-1", scope: {} }], told: 1 };
		},
		{ field: "world.faults.faults.0.effect", rule: "required" },
	],
	[
		"a kind of file that it is not",
		(d) => {
			d.kind = "holiday-photo";
		},
		{ field: "kind", rule: "const" },
	],
];

test.each(defects)(
	"%s is refused, and changes nothing",
	async (_, change, issue) => {
		const stage = createStage();
		const answer = await put(stage, JSON.stringify(changed(change)));
		expect(await answer.json()).toMatchObject({
			type: "https://stagedoor.test/problems/input-invalid",
			status: 422,
			errors: expect.arrayContaining([expect.objectContaining(issue)]),
		});
		await expectUnchanged(stage);
	},
);

test.each([
	['"overrides":{}', '"overrides":{"__proto__":{"polluted":1}}'],
	['"profile":{}', '"profile":{"deep":[{"__proto__":{"polluted":1}}]}'],
	['"overrides":{}', '"overrides":{},"__proto__":{"polluted":1}'],
])(
	"the name __proto__ is refused wherever it stands: %s > %s",
	async (from, to) => {
		const stage = createStage();
		const text = JSON.stringify(whole);
		expect(text).toContain(from);
		const answer = await put(stage, text.replace(from, to));
		expect(answer.status).toBe(422);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
		await expectUnchanged(stage);
	},
);

test.each([0, 2, 999, -1])(
	"format %i is refused by name, whatever else the document says",
	async (format) => {
		const stage = createStage();
		const answer = await put(
			stage,
			JSON.stringify({ format, other: "things" }),
		);
		expect(await answer.json()).toMatchObject({
			type: "https://stagedoor.test/problems/snapshot-format-unknown",
			status: 422,
			detail: `The document has the format ${format}.`,
			hint: expect.stringContaining("reads 1"),
		});
		await expectUnchanged(stage);
	},
);

test("a document without a format is refused", async () => {
	const answer = await put(createStage(), "{}");
	expect(await answer.json()).toMatchObject({
		status: 422,
		errors: [{ field: "format", rule: "required" }],
	});
});

test("a document nested too deep is refused before it is read, a deep one that was saved is not", async () => {
	const stage = createStage();
	const nested = (levels: number) =>
		`{"deep":${"[".repeat(levels)}${"]".repeat(levels)}}`;
	const withDepth = (levels: number) =>
		JSON.stringify(whole).replace(
			'"profile":{}',
			`"profile":${nested(levels)}`,
		);
	const deep = await put(stage, withDepth(5_000));
	expect(await deep.json()).toMatchObject({
		status: 400,
		detail: "The body is nested deeper than 128 levels.",
	});
	await expectUnchanged(stage);
	expect((await put(stage, withDepth(32))).status).toBe(200);
});

test("issues are told up to a number", async () => {
	const many = changed((d) => {
		d.world.store.records.session = Array.from({ length: 100 }, (_, at) => ({
			...session(d),
			id: `s${at}`,
			owner: { kind: "account", accountId: "nobody" },
		}));
	});
	const answer = await put(createStage(), JSON.stringify(many));
	const { errors } = await answer.json();
	expect(errors).toHaveLength(20);
});
