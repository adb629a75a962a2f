/** A bounded memory: when it is full, what was not asked for the longest is forgotten. */
export class LruCache<V extends NonNullable<unknown>> {
	readonly #capacity: number;
	/** Least recently used first. */
	readonly #values = new Map<string, V>();

	/** @param capacity most values kept */
	constructor(capacity: number) {
		this.#capacity = capacity;
	}

	/** The value kept for a key, if it is still there. */
	get(key: string): V | undefined {
		const value = this.#values.get(key);
		if (value === undefined) return undefined;
		this.#values.delete(key);
		this.#values.set(key, value);
		return value;
	}

	/** Keeps a value. */
	set(key: string, value: V): void {
		this.#values.delete(key);
		this.#values.set(key, value);
		if (this.#values.size <= this.#capacity) return;
		const [oldest] = this.#values.keys();
		if (oldest !== undefined) this.#values.delete(oldest);
	}
}
