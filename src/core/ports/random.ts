/** A source of unpredictable (or, when seeded, repeatable) bytes. */
export interface Random {
	bytes(length: number): Uint8Array;
}
