import type { InputIssue } from "../core/errors.ts";
import { recordKeys } from "../core/record-keys.ts";
import type { RecordKind, Records } from "../core/records.ts";
import { openSigningKey, type PrivateJwk } from "../runtime/signing-key.ts";
import type { StoreContent } from "../stores/store-content.ts";
import type { WorldState } from "./world-state.ts";

/** Most issues told at once. */
const maxIssues = 20;

type Tell = (field: string, rule: string, problem: string) => void;

/**
 * Judges what no schema can: whether the records of a saved world can stand together and its keys can
 * sign. What only an API understands (profiles, resources) is taken as it is.
 *
 * @param state of the form that its schema describes
 * @returns what is wrong, at most 20 issues; empty: nothing
 */
export async function judgeWorldState({
	store,
	keys,
}: WorldState): Promise<readonly InputIssue[]> {
	const issues: InputIssue[] = [];
	const tell: Tell = (field, rule, problem) => {
		if (issues.length < maxIssues)
			issues.push({ place: "body", field: `world.${field}`, rule, problem });
	};
	const { signer, providerSigner, earlierSigners = [] } = keys;
	const pairs: [string, PrivateJwk][] = [
		["signer", signer],
		["providerSigner", providerSigner],
	];
	for (const [at, { key }] of earlierSigners.entries())
		pairs.push([`earlierSigners.${at}.key`, key]);
	for (const [name, jwk] of pairs) {
		const opened = openSigningKey({
			name: "judged",
			isDeterministic: false,
			jwk,
		});
		await opened.catch(() =>
			tell(`keys.${name}`, "key", "is no key pair on the curve P-256"),
		);
	}
	for (const kind of kinds) judgeKeys(kind, store.records[kind] ?? [], tell);
	judgeReferences(store.records, tell);
	judgeSequences(store, tell);
	return issues;
}

const kinds = Object.keys(recordKeys) as readonly RecordKind[]; // the keys of that table

/** Each id once, each unique key with one holder. */
function judgeKeys<K extends RecordKind>(
	kind: K,
	records: readonly Records[K][],
	tell: Tell,
): void {
	const { id, unique } = recordKeys[kind];
	const ids = new Set<string>();
	const held = new Set<string>();
	for (const [at, record] of records.entries()) {
		const field = `store.records.${kind}.${at}`;
		const own = id(record);
		if (ids.has(own))
			tell(field, "unique", `has the id ${short(own)} of an earlier one`);
		ids.add(own);
		for (const key of new Set(unique(record))) {
			if (held.has(key))
				tell(field, "unique", `has the key ${short(key)} of an earlier one`);
			held.add(key);
		}
	}
}

function judgeReferences(
	{
		account = [],
		session = [],
		challenge = [],
		...others
	}: StoreContent["records"],
	tell: Tell,
): void {
	const accounts = idsByRealm(account);
	const sessions = idsByRealm(session);
	const refer = (
		known: ReadonlyMap<string, string>,
		{ realm, id }: { readonly realm: string; readonly id: string | undefined },
		field: string,
	) => {
		if (id === undefined || known.get(id) === realm) return;
		tell(field, "reference", `leads to ${short(id)}, which is not there`);
	};
	for (const [at, { owner, realm }] of session.entries())
		if (owner.kind === "account")
			refer(
				accounts,
				{ realm, id: owner.accountId },
				`store.records.session.${at}.owner.accountId`,
			);
	for (const [at, { realm, accountId, sessionId }] of challenge.entries()) {
		const field = `store.records.challenge.${at}`;
		refer(accounts, { realm, id: accountId }, `${field}.accountId`);
		refer(sessions, { realm, id: sessionId }, `${field}.sessionId`);
	}
	for (const kind of ["access-token", "refresh-token"] as const) {
		for (const [at, { realm, sessionId }] of (others[kind] ?? []).entries())
			refer(
				sessions,
				{ realm, id: sessionId },
				`store.records.${kind}.${at}.sessionId`,
			);
	}
	for (const [at, { realm, confirmed }] of (others.relay ?? []).entries())
		refer(
			accounts,
			{ realm, id: confirmed?.accountId },
			`store.records.relay.${at}.confirmed.accountId`,
		);
}

/** Sequences that stand behind a number given out already would give it out again. */
function judgeSequences({ records, sequences }: StoreContent, tell: Tell) {
	const given = new Map<string, number>();
	const note = (sequence: string, number: number) =>
		given.set(sequence, Math.max(number, given.get(sequence) ?? 0));
	for (const { realm, number } of records.account ?? [])
		note(`${realm}|account`, number);
	for (const { sequence } of records.message ?? []) note("message", sequence);
	for (const [sequence, least] of given) {
		const last = Object.hasOwn(sequences, sequence) ? sequences[sequence] : 0;
		if (last !== undefined && last >= least) continue;
		tell(
			`store.sequences.${sequence}`,
			"sequence",
			`stands before ${least}, which was given out`,
		);
	}
}

function idsByRealm(
	records: readonly { readonly id: string; readonly realm: string }[],
): ReadonlyMap<string, string> {
	return new Map(records.map(({ id, realm }) => [id, realm]));
}

function short(text: string): string {
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text);
}
