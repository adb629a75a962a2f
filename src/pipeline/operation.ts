import type { AnyRefusal } from "../core/errors.ts";
import type { FlowContext } from "../core/flows/context.ts";
import type { Policy } from "../core/policy.ts";
import type { Exchange, Header } from "./exchange.ts";
import type { Principal } from "./principal.ts";
import type { World } from "./world.ts";

/** The parts of a generated operation type that handlers are typed by. */
export interface SpecOperation {
	readonly parameters: {
		readonly query?: unknown;
		readonly header?: unknown;
		readonly path?: unknown;
		readonly cookie?: unknown;
	};
	readonly requestBody?: unknown;
	readonly responses: unknown;
}

type Given<T> = [T] extends [undefined] ? Record<never, never> : NonNullable<T>;

type JsonContent<B> = B extends { content: infer C } ? C[keyof C] : never;

/** The body of an operation, as its spec describes it; undefined where the client sent none. */
export type BodyOf<Op extends SpecOperation> = Op extends {
	requestBody: infer B;
}
	? JsonContent<B>
	: Op extends { requestBody?: infer B }
		? JsonContent<NonNullable<B>> | undefined
		: undefined;

/** Statuses below 400: the ones a handler returns itself. Refusals get theirs from the error table. */
type SuccessStatus =
	| 200
	| 201
	| 202
	| 203
	| 204
	| 206
	| 301
	| 302
	| 303
	| 304
	| 307
	| 308;

type ReplyBody<R> = R extends { content: infer C }
	? C extends undefined
		? { readonly body?: undefined }
		: {
				[M in keyof C]: {
					readonly body: C[M];
					/** Media type of the body; absent: the one of the spec that the client accepts best. */
					readonly mediaType?: M;
				};
			}[keyof C]
	: { readonly body?: undefined };

type RepliesOf<Responses> = {
	[S in keyof Responses & SuccessStatus]: {
		readonly status: S;
		readonly headers?: readonly Header[];
	} & ReplyBody<Responses[S]>;
}[keyof Responses & SuccessStatus];

/** What a handler may return: a status its spec declares, with the body that goes with it. */
export type ReplyOf<Op extends SpecOperation> = RepliesOf<Op["responses"]>;

/** A reply of any operation, as the pipeline renders it. */
export interface Reply {
	readonly status: number;
	readonly headers?: readonly Header[];
	readonly body?: unknown;
	readonly mediaType?: string;
}

/** What every handler is given, whatever its operation. */
export interface RequestContext<P extends Policy = Policy, S = unknown> {
	readonly operationId: string;
	readonly exchange: Exchange;
	readonly world: World;
	readonly tenant: string;
	readonly principal: Principal;
	readonly policy: P;
	readonly services: S;
	/** For the core's flows: realm, moment, store and the other ports. */
	readonly flow: FlowContext;
	/** Best supported match of `Accept-Language`; undefined when the client asked for none. */
	readonly acceptedLocale: string | undefined;
	/** Where this API is mounted for this client, for links: scheme, authority and prefix. */
	readonly baseUrl: string;
	readonly traceId: string;
	/** Adds a sentence for the developer to the answer's hint header. */
	readonly hint: (sentence: string) => void;
}

/** A request whose input fits the spec of its operation. */
export interface OperationRequest<
	Op extends SpecOperation,
	P extends Policy = Policy,
	S = unknown,
> extends RequestContext<P, S> {
	readonly path: Given<Op["parameters"]["path"]>;
	readonly query: Given<Op["parameters"]["query"]>;
	readonly header: Given<Op["parameters"]["header"]>;
	readonly body: BodyOf<Op>;
}

/** Does one operation: translates to one flow of the core and back. */
export type Handler<
	Op extends SpecOperation,
	P extends Policy = Policy,
	S = unknown,
> = (request: OperationRequest<Op, P, S>) => Promise<ReplyOf<Op> | AnyRefusal>;

/** A handler for every operation of a spec; a missing one does not compile. */
export type OperationTable<
	Operations,
	P extends Policy = Policy,
	S = unknown,
> = {
	readonly [Id in keyof Operations]: Operations[Id] extends SpecOperation
		? Handler<Operations[Id], P, S>
		: never;
};

/** A request as the pipeline holds it, before the types of an operation are known. */
export interface UntypedRequest extends RequestContext {
	readonly path: unknown;
	readonly query: unknown;
	readonly header: unknown;
	readonly body: unknown;
}

/** A handler as the pipeline calls it. */
export type UntypedHandler = (
	request: UntypedRequest,
) => Promise<Reply | AnyRefusal>;
