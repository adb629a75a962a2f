// Which of a world's faults strike: every latency that fits, and the first of all others.
import { describe, expect, test } from "vitest";
import {
	type Fault,
	type FaultEffect,
	type FaultScope,
	type FaultTarget,
	isNamedBy,
	latencyOf,
	strike,
} from "../../src/core/fault.ts";
import type { AccountId } from "../../src/core/values.ts";

const slow: FaultEffect = { kind: "latency", milliseconds: 5 };
const lost: FaultEffect = { kind: "message-lost" };
const locked: FaultEffect = { kind: "account-locked" };

function fault(
	id: string,
	effect: FaultEffect,
	rest: Partial<Fault> = {},
): Fault {
	return { id, scope: {}, effect, ...rest };
}

const target: FaultTarget = {
	api: "tiny",
	tenant: "main",
	surface: "auth",
	operation: "signIn",
	person: {
		names: ["Ada@Example.test", "0660 123 456"],
		accountId: "a-1" as AccountId, // an id of no store will do
	},
};

const kinds = ["latency", "account-locked", "message-lost"] as const;

function idsOf(
	faults: readonly Fault[],
	at: FaultTarget = target,
	draw = () => 0,
) {
	const { struck, left } = strike(faults, at, kinds, draw);
	return [struck, left].map((list) => list.map(({ id }) => id));
}

describe("strike", () => {
	test("every latency strikes, and the first of the others", () => {
		const faults = [
			fault("1", slow),
			fault("2", locked),
			fault("3", lost),
			fault("4", slow),
		];
		expect(idsOf(faults)[0]).toEqual(["1", "2", "4"]);
	});

	test("only the kinds strike that come into question", () => {
		const faults = [fault("1", locked), fault("2", slow)];
		const { struck } = strike(faults, target, ["latency"], () => 0);
		expect(struck).toEqual([faults[1]]);
	});

	test("a fault wears out when it has struck as often as it should", () => {
		let faults: readonly Fault[] = [fault("1", locked, { timesLeft: 2 })];
		const turns = [1, 2, 3].map(() => {
			const { struck, left } = strike(faults, target, kinds, () => 0);
			faults = left;
			return struck.length;
		});
		expect(turns).toEqual([1, 1, 0]);
		expect(faults).toEqual([]);
	});

	test("one that did not come to strike is not worn", () => {
		const second = fault("2", lost, { timesLeft: 1 });
		const faults = [fault("1", locked, { timesLeft: 1 }), second];
		expect(strike(faults, target, kinds, () => 0).left).toEqual([second]);
	});

	test.each([
		{ probability: 0.5, drawn: 0.49, strikes: true },
		{ probability: 0.5, drawn: 0.5, strikes: false },
		{ probability: 0, drawn: 0, strikes: false },
		{ probability: 1, drawn: 0.999, strikes: true },
	])(
		"a probability of $probability, $drawn drawn: $strikes",
		({ probability, drawn, strikes }) => {
			const [struck] = idsOf(
				[fault("1", lost, { probability })],
				target,
				() => drawn,
			);
			expect(struck).toEqual(strikes ? ["1"] : []);
		},
	);

	test("nothing is drawn for what does not fit", () => {
		const faults = [
			fault("1", lost, { probability: 0.5, scope: { api: "other" } }),
		];
		const draw = () => {
			throw new Error("drawn");
		};
		expect(idsOf(faults, target, draw)).toEqual([[], ["1"]]);
	});

	test.each<{ scope: FaultScope; strikes: boolean }>([
		{ scope: {}, strikes: true },
		{ scope: { api: "tiny", tenant: "main" }, strikes: true },
		{ scope: { api: "other" }, strikes: false },
		{ scope: { tenant: "other" }, strikes: false },
		{ scope: { surface: "terms" }, strikes: false },
		{ scope: { surface: "auth", operation: "signIn" }, strikes: true },
		{ scope: { operation: "signOut" }, strikes: false },
		{ scope: { recipient: "ada@example.test" }, strikes: true },
		{ scope: { recipient: "eve@example.test" }, strikes: false },
		{ scope: { recipient: "+43660123456" }, strikes: true },
		{ scope: { account: "a-1" }, strikes: true },
		{ scope: { account: "a-2" }, strikes: true },
		{ scope: { account: "a-3" }, strikes: false },
		{
			scope: { account: "a-1", recipient: "eve@example.test" },
			strikes: false,
		},
	])("$scope: $strikes", ({ scope, strikes }) => {
		const at = {
			...target,
			namesOfAccount: { "a-2": ["ada@example.test"], "a-3": [] },
		};
		expect(idsOf([fault("1", lost, { scope })], at)[0]).toEqual(
			strikes ? ["1"] : [],
		);
	});

	test("faults of a person wait until it is known who it is", () => {
		const mine = fault("1", lost, { scope: { recipient: "ada@example.test" } });
		const { person: _, ...early } = target;
		expect(idsOf([mine], early)[0]).toEqual([]);
	});

	test("faults of everybody have had their turn when only those of a person are meant", () => {
		const all = fault("1", slow);
		const mine = fault("2", slow, { scope: { account: "a-1" } });
		const late = { ...target, isForPersonsOnly: true };
		expect(idsOf([all, mine], late)[0]).toEqual(["2"]);
	});

	test("an effect that cannot be had here does not strike", () => {
		const at: FaultTarget = {
			...target,
			admits: ({ kind }) => kind !== "account-locked",
		};
		expect(idsOf([fault("1", locked), fault("2", lost)], at)[0]).toEqual(["2"]);
	});
});

test.each([
	{ drawn: 0, waits: 100 },
	{ drawn: 0.5, waits: 105 },
	{ drawn: 0.999, waits: 110 },
])("a range of 100 to 110, $drawn drawn: $waits", ({ drawn, waits }) => {
	const effect = { kind: "latency", milliseconds: 100, toMilliseconds: 110 };
	expect(latencyOf({ ...effect, kind: "latency" }, () => drawn)).toBe(waits);
});

test.each([
	["+43660123456", "+43660123456", true],
	["+43660123456", "0043660123456", true],
	["+43660123456", "0660 123-456", true],
	["+43660123456", "660123456", true],
	["+43660123456", "+49660123456", false],
	["+43660123456", "123456", false],
	["+43660123456", "1660123456", false],
	["ada@example.test", " ADA@example.TEST ", true],
	["ada@example.test", "da@example.test", false],
	["1234567", "1234567", true],
])("%s is named by %s: %s", (recipient, text, expected) => {
	expect(isNamedBy(recipient, text)).toBe(expected);
});
