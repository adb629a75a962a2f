/** What lies over other content: values, and `null` for keys that are not there any more. */
export type Layer<K, V> = Map<K, V | null>;

/** The content of a layered map at one moment; never changes again. */
export type FrozenLayers<K, V> = readonly ReadonlyMap<K, V | null>[];

/** How many times larger than the layer above it a frozen layer stays unmerged. */
const growth = 4;

/**
 * A map whose content can be kept and taken back without copying it: frozen layers below, one layer
 * on top that takes all changes. A look-up goes through the layers from the newest down.
 *
 * Each frozen layer is more than four times as large as the one above it, so there are few (9 for
 * 100 000 keys, typically 2 or 3), however many snapshots are taken, and a key is copied only a few
 * times in its life. Built on the engine's own `Map`, because that hashes with a secret seed:
 * clients choose many of our keys and could make those of a hash written by us collide.
 */
export class LayeredMap<K, V extends NonNullable<unknown>> {
	/** Newest first. */
	#frozen: FrozenLayers<K, V>;
	#top: Layer<K, V> = new Map();

	/** @param content what the map holds at first (default: nothing) */
	constructor(content: FrozenLayers<K, V> = []) {
		this.#frozen = content;
	}

	/** How many layers a look-up may have to search; the measure of its cost. */
	get depth(): number {
		return this.#frozen.length + 1;
	}

	/** The value of the key; undefined when there is none. */
	get(key: K): V | undefined {
		const value = this.#top.get(key);
		return value === undefined ? this.#getFrozen(key) : (value ?? undefined);
	}

	/** All keys with their values. Goes through all layers. */
	*entries(): Iterable<readonly [K, V]> {
		const merged = merge(this.#top, this.#frozen);
		for (const [key, value] of merged) {
			if (value !== null) yield [key, value];
		}
	}

	/** Sets the value of the key. */
	set(key: K, value: V): void {
		this.#top.set(key, value);
	}

	/** Removes the key, if it is there. */
	delete(key: K): void {
		if (this.#getFrozen(key) === undefined) this.#top.delete(key);
		else this.#top.set(key, null);
	}

	/** Makes many changes at once. The layer is taken over: whoever made it changes it no more. */
	lay(changes: Layer<K, V>): void {
		// Most often right after a snapshot, and in a world that begins: then nothing is copied.
		if (this.#top.size === 0) {
			this.#top = changes;
			return;
		}
		for (const [key, value] of changes) {
			if (value === null) this.delete(key);
			else this.set(key, value);
		}
	}

	/** The present content, as a value. Costs nothing unless a merge of layers falls due. */
	freeze(): FrozenLayers<K, V> {
		if (this.#top.size > 0) {
			this.#frozen = stack(this.#top, this.#frozen);
			this.#top = new Map();
		}
		return this.#frozen;
	}

	#getFrozen(key: K): V | undefined {
		for (const layer of this.#frozen) {
			const value = layer.get(key);
			if (value !== undefined) return value ?? undefined;
		}
		return undefined;
	}
}

/** Lays a layer on the frozen ones and merges it with those that are not much larger. */
function stack<K, V>(
	top: Layer<K, V>,
	frozen: FrozenLayers<K, V>,
): FrozenLayers<K, V> {
	let size = top.size;
	let count = 0;
	for (const layer of frozen) {
		if (layer.size > growth * size) break;
		size += layer.size;
		count += 1;
	}
	const below = frozen.slice(count);
	const merged = count === 0 ? top : merge(top, frozen.slice(0, count));
	if (below.length === 0) forgetRemoved(merged);
	return merged.size === 0 ? below : [merged, ...below];
}

/** One new layer of several; the frozen ones stay as they are, for the snapshots that hold them. */
function merge<K, V>(
	top: Layer<K, V>,
	frozen: FrozenLayers<K, V>,
): Layer<K, V> {
	const merged: Layer<K, V> = new Map(frozen.at(-1));
	for (const layer of [...frozen.slice(0, -1).reverse(), top]) {
		for (const [key, value] of layer) merged.set(key, value);
	}
	return merged;
}

/** With no layer below, nothing has to be hidden any more. */
function forgetRemoved<K, V>(layer: Layer<K, V>): void {
	for (const [key, value] of layer) if (value === null) layer.delete(key);
}
