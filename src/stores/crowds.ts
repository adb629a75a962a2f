import type { Crowd, Look } from "../core/ports/store.ts";
import type { KindRecord } from "../core/records.ts";

/** A crowd of which some parts are not made yet. Never changes. */
export interface WaitingCrowd {
	readonly crowd: Crowd;
	/** Place of its first part in all lists; see {@link orderIn}. */
	readonly firstOrder: number;
	/** Numbers of the parts that are not made yet, ascending. */
	readonly waiting: ReadonlySet<number>;
}

type IndexLook = Look & { readonly by: "index" };

/** Most records of a part. A power of two: the places of a part are fractions that are exact. */
const mostRecords = 2 ** 20;

/** Place of a record of a part: between that of its part and that of the next. */
export function orderIn(
	{ firstOrder }: Pick<WaitingCrowd, "firstOrder">,
	part: number,
	position: number,
): number {
	return firstOrder + part + position / mostRecords;
}

/** The crowds of a state that are not all there yet. Parts are made when somebody looks for them. */
export class Crowds {
	#all: readonly WaitingCrowd[];
	readonly #place: (one: KindRecord, order: number) => void;
	/** Parts that are being made now. */
	readonly #births = new Map<Crowd, Map<number, Promise<void>>>();

	/** @param place puts a record that has been made at its place */
	constructor(
		place: (one: KindRecord, order: number) => void,
		all: readonly WaitingCrowd[] = [],
	) {
		this.#place = place;
		this.#all = all;
	}

	/** Whether nobody is waited for. */
	get isEmpty(): boolean {
		return this.#all.length === 0;
	}

	/** Adds a crowd. */
	add(waiting: WaitingCrowd): void {
		this.#keep(waiting.crowd, waiting);
	}

	/** Who is waited for, as a value. */
	freeze(): readonly WaitingCrowd[] {
		return this.#all;
	}

	/** What a read finds; when that is nothing, what it finds once what the look may find was made. */
	async seek<T>(look: Look, read: () => T | undefined): Promise<T | undefined> {
		const found = read();
		if (found !== undefined || this.isEmpty) return found;
		await this.make(look);
		return read();
	}

	/** How many records of a list a read counts, and how many accounts of it wait to be made. */
	async count(look: IndexLook, read: () => number): Promise<number> {
		if (look.kind === "account") return read() + this.#accountsOf(look);
		await this.make(look);
		return read();
	}

	/**
	 * Makes what a look may find.
	 *
	 * @param isEnough asked before each part, when any part may have some: whether all that stands before
	 *   this place is enough (default: it never is)
	 */
	async make(
		look: Look,
		isEnough: (order: number) => boolean = () => false,
	): Promise<void> {
		for (const { crowd, firstOrder } of this.#all) {
			const found = crowd.find(look);
			if (found === "none") continue;
			if (typeof found === "number") {
				await this.#makePart(crowd, found);
				continue;
			}
			for (const part of this.#waitingOf(crowd)) {
				if (isEnough(firstOrder + part)) break;
				await this.#makePart(crowd, part);
			}
		}
	}

	/** Makes the part that has a unique key, if the key tells it: of ids nobody knows, none is taken. */
	async makeHolder(look: Look & { readonly by: "unique" }): Promise<void> {
		for (const { crowd } of this.#all) {
			const found = crowd.find(look);
			if (typeof found === "number") await this.#makePart(crowd, found);
		}
	}

	#accountsOf(look: IndexLook): number {
		let sum = 0;
		for (const { crowd, waiting } of this.#all) {
			if (crowd.find(look) === "none") continue;
			for (const part of waiting) sum += crowd.partSizes[part] ?? 0;
		}
		return sum;
	}

	#makePart(crowd: Crowd, part: number): Promise<void> | undefined {
		if (!this.#waitingOf(crowd).has(part)) return undefined;
		const births = this.#births.get(crowd) ?? new Map<number, Promise<void>>();
		this.#births.set(crowd, births);
		const birth = births.get(part) ?? this.#bear(crowd, part);
		births.set(part, birth);
		return birth;
	}

	async #bear(crowd: Crowd, part: number): Promise<void> {
		try {
			const records = await crowd.make(part);
			const found = this.#all.find((one) => one.crowd === crowd);
			if (found === undefined) return;
			// In one turn: nobody sees half a part.
			for (const [position, one] of records.entries())
				this.#place(one, orderIn(found, part, position));
			const waiting = new Set(found.waiting);
			waiting.delete(part);
			this.#keep(crowd, { ...found, waiting });
		} finally {
			this.#births.get(crowd)?.delete(part);
		}
	}

	#waitingOf(crowd: Crowd): ReadonlySet<number> {
		return this.#all.find((one) => one.crowd === crowd)?.waiting ?? new Set();
	}

	#keep(crowd: Crowd, kept: WaitingCrowd): void {
		const others = this.#all.filter((one) => one.crowd !== crowd);
		this.#all = kept.waiting.size === 0 ? others : [...others, kept];
	}
}
