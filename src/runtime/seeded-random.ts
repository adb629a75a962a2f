import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Random } from "../core/ports/random.ts";

/** How far the draws of a seed have come; enough to go on from there. */
export interface RandomState {
	readonly seed: string;
	/** Bytes drawn so far. */
	readonly counter: number;
}

/** Random bytes that repeat for the same seed, and can be taken back to an earlier point. */
export interface SeededRandom extends Random {
	state(): RandomState;
	restore(state: RandomState): void;
}

const blockLength = 32;

/**
 * Makes a source of bytes that is a function of its seed: block n is
 * `SHA-256(SHA-256(seed) || n)`, n as 64 bits, big end first. Without the seed no draw can be told
 * from earlier ones; with a seed that people choose, such as `demo`, all of them can be guessed.
 * That is the point of it in tests, and why worlds without a given seed take `secureSeed`.
 *
 * The bytes are one stream: two draws of 16 bytes give what one draw of 32 gives.
 *
 * @param seed any text
 */
export function createSeededRandom(seed: string): SeededRandom {
	let stream = openStream({ seed, counter: 0 });
	return {
		bytes: (length) => stream.take(length),
		state: () => stream.state(),
		restore(state) {
			stream = openStream(state);
		},
	};
}

interface Stream {
	/** The next bytes, for the caller to keep and to change. */
	take(length: number): Uint8Array;
	state(): RandomState;
}

function openStream({ seed, counter: start }: RandomState): Stream {
	if (!Number.isSafeInteger(start) || start < 0) {
		throw new RangeError(
			`Failed to restore random draws: the counter ${start} is not a count of bytes. Give back what state() returned.`,
		);
	}
	const makeBlock = blockMaker(seed);
	let counter = start;
	let block = makeBlock(Math.floor(counter / blockLength));

	function take(length: number): Uint8Array {
		const bytes = new Uint8Array(length);
		let filled = 0;
		while (filled < length) {
			const offset = counter % blockLength;
			if (offset === 0) block = makeBlock(counter / blockLength);
			const part = block.subarray(offset, offset + length - filled);
			bytes.set(part, filled);
			filled += part.length;
			counter += part.length;
		}
		return bytes;
	}

	return { take, state: () => ({ seed, counter }) };
}

function blockMaker(seed: string): (number: number) => Uint8Array {
	const message = new Uint8Array(blockLength + 8);
	message.set(sha256(utf8ToBytes(seed)));
	const number = new DataView(message.buffer, blockLength);
	return (block) => {
		number.setUint32(0, Math.floor(block / 2 ** 32));
		number.setUint32(4, block % 2 ** 32);
		return sha256(message);
	};
}
