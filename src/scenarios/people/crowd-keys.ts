import type { CrowdFinding, Look } from "../../core/ports/store.ts";
import { namesOf } from "../../core/record-keys.ts";
import type { KindRecord, RecordKind } from "../../core/records.ts";
import { personNumber } from "./person-number.ts";

/** What is known of all ids, or all unique keys, that begin alike. */
interface Space {
	/** Whether each names its person. */
	readonly isTold: boolean;
	/** The forms they have; see `formOf`. */
	readonly forms: ReadonlySet<string>;
}

/**
 * Where invented people can be found, learned from records of some of them: what names a person
 * (address, number, username) says who it is; what was drawn at random has at least a form; what none
 * of them has, the others do not have either.
 */
export class CrowdKeys {
	readonly #spaces = new Map<string, Space>();
	/** Kinds with their index keys. */
	readonly #lists = new Map<RecordKind, Set<string>>();

	/** @param examples records of somebody of each sort of them */
	constructor(examples: readonly KindRecord[]) {
		for (const example of examples) {
			const { kind } = example;
			const { id, unique, index } = namesOf(example);
			const list = this.#lists.get(kind) ?? new Set();
			this.#lists.set(kind, list);
			for (const key of index) list.add(key);
			this.#learn(kind, "id", id);
			for (const key of unique) this.#learn(kind, "unique", key);
		}
	}

	/** Number of the person whom a look is for, or how else it may find somebody. */
	find({ kind, by, key }: Look): CrowdFinding {
		const list = this.#lists.get(kind);
		if (list === undefined) return "none";
		if (by === "index")
			return key === undefined || list.has(key) ? "any" : "none";
		const [start, value] = parted(key);
		const space = this.#spaces.get(spaceName(kind, by, start));
		if (space === undefined) return "none";
		if (space.isTold) return personNumber(value) ?? "none";
		return space.forms.has(formOf(value)) ? "unlikely" : "none";
	}

	#learn(kind: RecordKind, by: "id" | "unique", key: string): void {
		const [start, value] = parted(key);
		const name = spaceName(kind, by, start);
		const { isTold = true, forms = [] } = this.#spaces.get(name) ?? {};
		this.#spaces.set(name, {
			isTold: isTold && personNumber(value) !== undefined,
			forms: new Set([...forms, formOf(value)]),
		});
	}
}

function spaceName(kind: RecordKind, by: string, start: string): string {
	return `${kind} ${by} ${start}`;
}

/** A key, cut behind its last bar: what it begins with, and what is its own. */
function parted(key: string): readonly [start: string, value: string] {
	const end = key.lastIndexOf("|") + 1;
	return [key.slice(0, end), key.slice(end)];
}

/** What all hexadecimal or decimal texts of one make have in common: where other characters stand. */
function formOf(value: string): string {
	return value.replace(/[\da-f]+/g, "0");
}
