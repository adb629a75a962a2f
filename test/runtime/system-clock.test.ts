import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAdjustableClock } from "../../src/runtime/system-clock.ts";

/** A machine whose time moves only when told to, and the clock on it. */
function clockOnMachine(start = 1000) {
	const machine = { time: start };
	return { machine, clock: createAdjustableClock(() => machine.time) };
}

describe("adjustable clock", () => {
	it("shows the time of the machine in whole milliseconds", () => {
		const { machine, clock } = clockOnMachine();
		machine.time = 1234.9;
		expect(clock.now()).toBe(1234);
		expect(clock.state()).toEqual({ offsetMs: 0 });
	});

	it("stands still when frozen, at the present or a given moment", () => {
		const { machine, clock } = clockOnMachine();
		clock.freeze();
		machine.time = 5000;
		expect(clock.now()).toBe(1000);
		clock.freeze(77);
		expect(clock.now()).toBe(77);
	});

	it("goes on running when set while it runs", () => {
		const { machine, clock } = clockOnMachine();
		clock.set(50_000);
		machine.time += 10;
		expect(clock.now()).toBe(50_010);
	});

	it("goes on standing still when set or advanced while it stands", () => {
		const { machine, clock } = clockOnMachine();
		clock.freeze();
		clock.set(50_000);
		clock.advance(5);
		machine.time += 10;
		expect(clock.now()).toBe(50_005);
	});

	it("moves forward and back while it runs", () => {
		const { machine, clock } = clockOnMachine();
		clock.advance(500);
		machine.time += 1;
		expect(clock.now()).toBe(1501);
		clock.advance(-1000);
		expect(clock.now()).toBe(501);
	});

	it("runs again from the moment it shows", () => {
		const { machine, clock } = clockOnMachine();
		clock.freeze(7000);
		machine.time += 10_000;
		clock.run();
		expect(clock.now()).toBe(7000);
		machine.time += 3;
		expect(clock.now()).toBe(7003);
	});

	it("is not moved by run while it runs", () => {
		const { clock } = clockOnMachine();
		clock.advance(5);
		clock.run();
		expect(clock.now()).toBe(1005);
	});

	it("goes back to the machine's time, running, on reset", () => {
		const { machine, clock } = clockOnMachine();
		clock.advance(500);
		clock.freeze();
		clock.reset();
		machine.time += 1;
		expect(clock.now()).toBe(1001);
	});

	it("refuses moments that no date can write, and stays as it was", () => {
		const { clock } = clockOnMachine();
		for (const at of [Number.NaN, Infinity, 0.5, 8.64e15, -1e15]) {
			expect(() => clock.set(at)).toThrow(RangeError);
			expect(() => clock.freeze(at)).toThrow(RangeError);
			expect(() => clock.restore({ offsetMs: 0, frozenAt: at })).toThrow(
				RangeError,
			);
			expect(() => clock.advance(at)).toThrow("Failed to move the clock");
		}
		expect(clock.now()).toBe(1000);
	});

	it("is made again from its state, after any history", () => {
		const act = fc.oneof(
			fc.record({
				name: fc.constantFrom(
					"set" as const,
					"advance" as const,
					"freeze" as const,
				),
				by: fc.integer({ min: -1e9, max: 1e9 }),
			}),
			fc.record({
				name: fc.constantFrom("run" as const, "reset" as const),
				by: fc.constant(0),
			}),
		);
		fc.assert(
			fc.property(fc.array(act), fc.nat(), (acts, later) => {
				const { machine, clock } = clockOnMachine(1e12);
				for (const { name, by } of acts) {
					machine.time += 17;
					if (name === "run" || name === "reset") clock[name]();
					else clock[name](by);
				}
				const copy = createAdjustableClock(() => machine.time);
				copy.restore(clock.state());
				machine.time += later;
				expect(copy.now()).toBe(clock.now());
				expect(copy.state()).toEqual(clock.state());
			}),
		);
	});
});

// A running machine ticks between two looks at it; a move by six hours is six hours all the same.
it("moves by exactly what it is told, however the machine ticks", () => {
	let ticks = 1000;
	const clock = createAdjustableClock(() => {
		ticks += 1;
		return ticks;
	});
	clock.advance(21_600_000);
	expect(clock.state()).toEqual({ offsetMs: 21_600_000 });
	clock.advance(-21_600_000);
	expect(clock.state()).toEqual({ offsetMs: 0 });
});

it("tells whoever watches of every act, until they stop", () => {
	const { clock } = clockOnMachine();
	const heard: number[] = [];
	const stop = clock.watch(() => heard.push(clock.now()));
	clock.freeze(1000);
	clock.set(2000);
	clock.advance(500);
	clock.restore({ offsetMs: 0, frozenAt: 7 });
	expect(heard).toEqual([1000, 2000, 2500, 7]);
	clock.run();
	clock.reset();
	expect(heard).toHaveLength(6);
	stop();
	clock.freeze();
	expect(heard).toHaveLength(6);
});
