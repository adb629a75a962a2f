/** Where a record stands in a list: its id, and a number that grows with each first put. */
export interface Place {
	readonly order: number;
	readonly id: string;
}

/** Marks what may be changed in place; whatever bears another mark belongs to a snapshot. */
export type Epoch = object;

interface Chunk {
	readonly epoch: Epoch;
	readonly places: Place[];
}

/** Places in a chunk before it is split; the square root of a large list. */
const chunkSize = 256;

/**
 * Places in the order of their numbers, cut into chunks. It is changed in place while it bears the
 * epoch of the writer; after a snapshot (a new epoch) the first change copies the list of chunks
 * and the one chunk it touches, and the snapshot keeps the old ones. Adding at the end, where
 * almost all additions go, and removing cost the same for ten records and for 100 000.
 */
export class OrderedList {
	readonly #epoch: Epoch;
	readonly #chunks: Chunk[];
	#size: number;

	private constructor(epoch: Epoch, chunks: Chunk[], size: number) {
		this.#epoch = epoch;
		this.#chunks = chunks;
		this.#size = size;
	}

	/** A list with nothing in it. */
	static empty(epoch: Epoch): OrderedList {
		return new OrderedList(epoch, [], 0);
	}

	/** How many places the list has. */
	get size(): number {
		return this.#size;
	}

	/** All places, oldest first. */
	*[Symbol.iterator](): Iterator<Place> {
		for (const chunk of this.#chunks) yield* chunk.places;
	}

	/** This list if it may be changed in the epoch, otherwise a copy that may. */
	editableIn(epoch: Epoch): OrderedList {
		if (this.#epoch === epoch) return this;
		return new OrderedList(epoch, this.#chunks.slice(), this.#size);
	}

	/** Adds a place; nothing happens when its number is in the list already. */
	add(place: Place): void {
		const at = this.#chunkOf(place.order);
		const position = positionOf(this.#chunks[at]?.places, place.order);
		if (this.#chunks[at]?.places[position]?.order === place.order) return;
		const { places } = this.#editableChunk(at);
		this.#size += 1;
		if (position < places.length) places.splice(position, 0, place);
		else if (places.length < chunkSize) places.push(place);
		else this.#insertChunk(at + 1, [place]);
		if (places.length > 2 * chunkSize)
			this.#insertChunk(at + 1, places.splice(chunkSize));
	}

	/** Removes the place with this number; nothing happens when there is none. */
	remove(order: number): void {
		const at = this.#chunkOf(order);
		const position = positionOf(this.#chunks[at]?.places, order);
		if (this.#chunks[at]?.places[position]?.order !== order) return;
		const { places } = this.#editableChunk(at);
		this.#size -= 1;
		places.splice(position, 1);
		if (places.length === 0) this.#chunks.splice(at, 1);
	}

	#insertChunk(at: number, places: Place[]): void {
		this.#chunks.splice(at, 0, { epoch: this.#epoch, places });
	}

	/** Index of the last chunk that begins at or before the number; 0 when none does. */
	#chunkOf(order: number): number {
		let low = 0;
		let high = this.#chunks.length - 1;
		if (this.#beginsBy(high, order)) return high;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#beginsBy(middle, order)) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	#beginsBy(at: number, order: number): boolean {
		const first = this.#chunks[at]?.places[0];
		return first !== undefined && first.order <= order;
	}

	#editableChunk(at: number): Chunk {
		const chunk = this.#chunks[at];
		if (chunk?.epoch === this.#epoch) return chunk;
		const copy = { epoch: this.#epoch, places: chunk?.places.slice() ?? [] };
		this.#chunks[at] = copy;
		return copy;
	}
}

/** Index of the first place whose number is not below the one given. */
function positionOf(
	places: readonly Place[] | undefined,
	order: number,
): number {
	if (places === undefined) return 0;
	let low = 0;
	let high = places.length;
	// Additions at the end need no search.
	if ((places[high - 1]?.order ?? order) < order) return high;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.order ?? order) < order) low = middle + 1;
		else high = middle;
	}
	return low;
}
