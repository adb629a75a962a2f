import type { apis } from "../../src/apis/registry.generated.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import type { World } from "../../src/pipeline/world.ts";
import type { Simulator } from "../../src/simulator.ts";
import { bankingBook } from "./banking/book.ts";
import { ciamBook } from "./ciam/book.ts";
import { merchantBook } from "./merchant/book.ts";
import { mobilityBook } from "./mobility/book.ts";
import type { Asked } from "./request.ts";
import { tenantBook } from "./tenant/book.ts";

/** An answer, as far as a spec declares it. */
export interface Told {
	readonly status: number;
	/** The wire's error code; undefined for a success. */
	readonly errorCode: string | undefined;
}

/** Brings about one outcome of one operation. */
export type Way = () => Promise<Told>;

/** Brings about one outcome of any operation that declares it. */
export type GeneralWay = (route: RouteSpec, good: Asked) => Promise<Told>;

/** An API in a world with its demo scenario, and how to bring about what it declares there. */
export interface Stage {
	readonly simulator: Simulator;
	readonly world: World;
	/** Sends a request; its path is relative to the API. */
	send(asked: Asked): Promise<Told>;
	/** A request with the credentials that its operation asks for. */
	admit(route: RouteSpec, asked: Asked): Promise<Asked>;
	/** By operation, then by error code or status of the success. */
	readonly ways: {
		readonly [operationId: string]: { readonly [outcome: string]: Way };
	};
	/** By error code; these fill in where an operation has no way of its own. */
	readonly generalWays: { readonly [errorCode: string]: GeneralWay };
}

/** What the loops over all APIs must be told of one of them. */
export interface Book {
	open(): Promise<Stage>;
	/** Reads the wire's error code out of the body of a refusal, where need be with its status. */
	errorCodeIn(body: unknown, status: number): string | undefined;
	/** Data of the refusals that only this API knows: one sample at least for each. */
	readonly ownRefusals: {
		readonly [code: string]: readonly { readonly [key: string]: unknown }[];
	};
	/** Wire codes of the error table that no operation declares, each with its reason. */
	readonly undeclared: { readonly [errorCode: string]: string };
}

/** A new API does not compile until it stands here. */
export const books: { readonly [Name in keyof typeof apis]: Book } = {
	banking: bankingBook,
	ciam: ciamBook,
	merchant: merchantBook,
	mobility: mobilityBook,
	tenant: tenantBook,
};
