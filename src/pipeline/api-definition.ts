import type { AnyRefusal } from "../core/errors.ts";
import type { DomainEvent } from "../core/events.ts";
import type {
	FlowContext,
	MessageOrder,
	MessageText,
} from "../core/flows/context.ts";
import type { Overrides, Policy } from "../core/policy.ts";
import type { PasswordHasher } from "../core/ports/crypto.ts";
import type { Random } from "../core/ports/random.ts";
import type { SeedWriter, Transaction } from "../core/ports/store.ts";
import type { Account } from "../core/records.ts";
import type { AccountId, ChallengeId, Json } from "../core/values.ts";
import type { AccessTokenFormat } from "./access-token-format.ts";
import type { ErrorRow, UntypedErrorTable } from "./error-table.ts";
import type { Exchange, Header } from "./exchange.ts";
import type { IdempotencyRules } from "./idempotency.ts";
import type { Matching } from "./matching.ts";
import type { UntypedHandler } from "./operation.ts";
import type { Principal } from "./principal.ts";
import type { RouteSpec } from "./route-spec.ts";
import type { ValidatorTable } from "./validators.ts";
import type { WebhookRules } from "./webhook-rules.ts";
import type { World } from "./world.ts";

/** A path under which some of an API's operations are served. */
export interface BasePath {
	/** Put before the spec's path; may hold `{tenant}`. Empty: the path as the spec has it. */
	readonly prefix: string;
	/** Whether an operation is served here. */
	readonly serves: (route: RouteSpec) => boolean;
}

/** Path values by the name of their parameter, percent-decoded. */
export type PathParameters = { readonly [name: string]: string };

/** What a credential check is given. */
export interface CredentialRequest {
	readonly exchange: Exchange;
	readonly route: RouteSpec;
	/** Path as sent, without the base it came under: what the spec calls the path. */
	readonly specPath: string;
	/** The body as it was read; undefined where the API's order has `read` after this. */
	readonly body: unknown;
	/** Reads the body before its turn; undefined when there is none, or none that can be read. */
	readonly peekBody: () => unknown;
	readonly world: World;
	readonly tenant: string;
	readonly now: number;
	readonly policy: Policy;
}

/** What a credential proves: who is asking, or nothing about that (a signature). */
export type CredentialProof =
	| { readonly ok: true; readonly principal?: Principal }
	| AnyRefusal;

/** How one security scheme of the spec is checked. */
export interface SchemeCheck {
	/** Whether the request carries this credential at all, right or wrong. */
	readonly isPresented: (request: CredentialRequest) => boolean;
	/** Names of the query parameters the credential travels in, if it does. */
	readonly queryParameter?: readonly string[];
	/** Names of the members of a JSON body the credential travels in, if it does. */
	readonly bodyField?: readonly string[];
	/** Checks it against the roles the operation demands. A missing credential is a refusal. */
	readonly check: (
		request: CredentialRequest,
		roles: readonly string[],
	) => Promise<CredentialProof>;
	/**
	 * Decides in the stage `authorise` whether who was found may do this now, where that comes later
	 * than the check itself (default: whoever passed the check may). @returns why not, or undefined
	 */
	readonly permit?: (
		request: CredentialRequest,
		principal: Principal,
		roles: readonly string[],
	) => Promise<AnyRefusal | undefined>;
}

/** A stage of a request in whose place an API has a say. */
export type Stage =
	| "read"
	| "authenticate"
	| "validate"
	| "idempotency"
	| "authorise";

/** Everything known when a refusal is put on the wire. */
export interface RefusalView {
	readonly row: ErrorRow;
	readonly refusal: AnyRefusal;
	readonly traceId: string;
	readonly locale: string;
	/** Hint to show, already empty when hints are switched off. */
	readonly hint: string | undefined;
	readonly policy: Policy;
	readonly path: string;
}

/** The body of a refusal on the wire. */
export interface RefusalBody {
	readonly body?: Json;
	readonly mediaType: string;
	readonly headers?: readonly Header[];
}

/** Where a scenario puts the state of one tenant of an API. */
export interface SeedTarget {
	readonly world: World;
	/** What the records are put with; most often one for everything a scenario says. */
	readonly transaction: SeedWriter;
	/** What all that is random in the records is drawn from. */
	readonly random: Random;
	/** Makes the id of an account that is given none. */
	readonly newAccountId: () => AccountId;
	readonly tenant: string;
	readonly policy: Policy;
	readonly now: number;
	/** Hashes what people of the scenario know. */
	readonly hasher: Pick<PasswordHasher, "hash">;
}

/** Where an event happened. */
export interface EventPlace {
	readonly world: World;
	readonly tenant: string;
	/** That of the flow in which it happened. */
	readonly context: FlowContext;
}

/**
 * An API, as data and small functions. The pipeline serves any API from its definition and never
 * asks which one it serves.
 */
export interface ApiDefinition<P extends Policy = Policy, S = unknown> {
	/** Folder name and first path segment. */
	readonly name: string;
	readonly title: string;
	readonly routes: readonly RouteSpec[];
	/**
	 * Asked once, before the first request to the API is looked at: compiled schemas are most of an
	 * API's code, and whoever starts the simulator seldom calls all of them.
	 */
	readonly loadValidators: () => Promise<ValidatorTable>;
	readonly operations: { readonly [operationId: string]: UntypedHandler };
	readonly services: S;
	readonly bases: readonly BasePath[];
	readonly tenants: {
		readonly default: string;
		readonly known: readonly string[];
		/** Path parameter that names the tenant (default `tenant`). */
		readonly parameter?: string;
		/**
		 * Which tenant a request is for where something else than the path says so, such as a key;
		 * undefined: as the path says, else the default. A key that nobody has is for its security
		 * scheme to refuse.
		 */
		readonly of?: (
			exchange: Exchange,
			world: World,
			route: RouteSpec,
		) => string | undefined;
	};
	readonly locales: {
		readonly default: string;
		readonly supported: readonly string[];
	};
	readonly policy: P;
	/**
	 * Settings that the policy leaves out, each with any value of its type; in a map, `*` stands for all
	 * names. The control plane lets them be changed like those that it has.
	 */
	readonly optionalPolicy?: Overrides<P>;
	/** The policy of a world as one tenant has it (default: all tenants have the same). */
	tenantPolicy?(policy: P, tenant: string): P;
	/** How exactly paths and names must be spelt (default: exactly). */
	readonly matching?: Matching;
	/** What a body without media type is taken for (default: such a body is refused). */
	readonly assumedMediaType?: string;
	/**
	 * Query parameter by which a client thins out a success, in operations that declare it. What is
	 * checked against the spec is the whole answer (default: answers are sent whole).
	 */
	readonly projectedBy?: string;
	/** Status under which a refusal is sent, where it is another than its row says. */
	refusalStatus?(view: {
		readonly status: number;
		readonly exchange: Exchange;
		readonly policy: P;
	}): number;
	/**
	 * Whether the present policy has an operation; one it does not have answers as a path that does
	 * not exist (default: it has all).
	 */
	isOffered?(route: RouteSpec, policy: P): boolean;
	/** Spells path values as the spec does, before they are looked at (default: as they came). */
	normalisePath?(
		parameters: PathParameters,
		policy: P,
		route: RouteSpec,
	): PathParameters;
	/**
	 * Which comes first for this vendor: who is asking, or whether the input fits. Left out, `read`
	 * (the body) is the first part of `validate`, and `idempotency` and `authorise` come last.
	 */
	readonly order: readonly Stage[];
	/**
	 * What requests are counted by where their rate is limited (default: the header `Authorization`);
	 * all requests without it count together.
	 */
	readonly rateLimitKey?: (exchange: Exchange) => string | undefined;
	/** What makes a repeated request harmless (default: nothing does). */
	readonly idempotency?: IdempotencyRules<P>;
	/** What its bearer tokens are made of (default: it has none that could be bent). */
	readonly accessTokens?: AccessTokenFormat<P>;
	/** One check for each security scheme of the spec. */
	readonly schemes: { readonly [scheme: string]: SchemeCheck };
	readonly errors: UntypedErrorTable;
	readonly refusalBody: (view: RefusalView) => RefusalBody;
	/** Prepares a success body for the wire, once for all operations (an envelope, a null rule). */
	readonly renderBody: (body: unknown) => unknown;
	/**
	 * Extra headers of every answer (for example the language of a localised one), names in lower
	 * case. A handler's own header of the same name stands.
	 */
	readonly answerHeaders?: (facts: {
		readonly locale: string;
		readonly acceptedLocale: string | undefined;
		readonly refused: boolean;
		readonly traceId: string;
	}) => readonly Header[];
	/** Words of the messages this API sends, and links that lead back to the tenant. */
	readonly compose: (
		order: MessageOrder,
		baseUrl: string,
		tenant: string,
	) => MessageText;
	/** Hears of an event inside the transaction in which it happens (default: nobody does). */
	readonly announce?: (
		transaction: Transaction,
		event: DomainEvent,
		place: EventPlace,
	) => Promise<void>;
	/** How webhooks of the outbox leave (default: they stay there). */
	readonly webhooks?: WebhookRules<P>;
	/** The id under which its answers speak of a person (default: that of the account). */
	readonly publicId?: (account: Account) => string;
	/** Makes the id of an approval, which others see (default: a UUID). */
	readonly makeChallengeId?: (random: Random) => ChallengeId;
	/** Puts the section of a scenario that belongs to one tenant of this API into a world. */
	readonly seed?: (section: Json, target: SeedTarget) => Promise<void>;
}
