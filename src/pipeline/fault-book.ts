import {
	type Fault,
	type FaultKind,
	type FaultTarget,
	latencyOf,
	strike,
} from "../core/fault.ts";
import type { Random } from "../core/ports/random.ts";

/** The faults of a world, as plain data. */
export interface FaultState {
	readonly faults: readonly Fault[];
	/** How many it was told so far; ids follow from it. */
	readonly told: number;
}

/** The faults that a world was told to have, in the order in which it was told. */
export interface FaultBook {
	readonly isEmpty: boolean;
	list(): readonly Fault[];
	/** Takes one up, and gives it an id. */
	add(fault: Omit<Fault, "id">): Fault;
	/** False when there is none with this id. */
	remove(id: string): boolean;
	clear(): void;
	/** What strikes now; it is counted. */
	strike(target: FaultTarget, kinds: readonly FaultKind[]): readonly Fault[];
	/** Real time that a latency takes now, in milliseconds. */
	latency(effect: Parameters<typeof latencyOf>[0]): number;
	state(): FaultState;
	restore(state: FaultState): void;
}

/** No faults. */
export const noFaults: FaultState = { faults: [], told: 0 };

/** Makes an empty book. @param random where probabilities and ranges draw from */
export function createFaultBook(random: Random): FaultBook {
	let { faults, told } = noFaults;
	const draw = () => fractionOf(random.bytes(4));
	return {
		get isEmpty() {
			return faults.length === 0;
		},
		list: () => faults,
		add(given) {
			told += 1;
			const fault = { ...given, id: `f-${told}` };
			faults = [...faults, fault];
			return fault;
		},
		remove(id) {
			const before = faults.length;
			faults = faults.filter((fault) => fault.id !== id);
			return faults.length < before;
		},
		clear() {
			faults = [];
		},
		strike(target, kinds) {
			const { struck, left } = strike(faults, target, kinds, draw);
			if (struck.length > 0) faults = left;
			return struck;
		},
		latency: (effect) => latencyOf(effect, draw),
		state: () => ({ faults, told }),
		restore(state) {
			({ faults, told } = state);
		},
	};
}

function fractionOf(bytes: Uint8Array): number {
	let whole = 0;
	for (const byte of bytes) whole = whole * 256 + byte;
	return whole / 2 ** 32;
}
