import type { Policy } from "../../core/policy.ts";
import type { Claims, SigningDefect } from "../../core/ports/token-signer.ts";
import { makeUuid } from "../../core/secrets.ts";
import type {
	PersonTokens,
	SessionTokens,
	TokenContent,
} from "../../pipeline/access-token-format.ts";
import { type Bend, type BendOrder, type Bends, sessionIn } from "./bend.ts";
import { endedLike, refreshTokenOf, unopenedLike } from "./session-of-token.ts";

type SignedTokens = SessionTokens<Policy> | PersonTokens<Policy>;

/** The ways to make a signed token that is right but for one thing. */
export const signedBends: Bends<SignedTokens> = {
	expired: claiming((now, lifetime) => ({ iat: now - lifetime, exp: now })),
	"not-yet-valid": claiming((now, lifetime) => ({
		nbf: now + 3600,
		exp: now + 3600 + lifetime,
	})),
	"wrong-audience": claiming(() => ({
		aud: "stagedoor-simulator:somebody-else",
	})),
	"wrong-issuer": claiming(() => ({
		iss: "https://somebody-else.test/simulator",
	})),
	"wrong-type": {
		make: ({ world, ...order }, format) =>
			world.signer.sign("JWT", contentOf({ world, ...order }, format).claims),
	},
	"wrong-key": badlySigned("other-key"),
	"unknown-key-id": badlySigned("unknown-key"),
	"wrong-signature": badlySigned("signature"),
	"algorithm-none": badlySigned("unsigned"),
	"algorithm-confusion": badlySigned("public-key-as-secret"),
	"key-enclosed": badlySigned("key-enclosed"),
	"key-elsewhere": badlySigned("key-elsewhere"),
	malformed: {
		async make(order, format) {
			const token = await sign(order, contentOf(order, format));
			const [head = "", payload = "", signature = ""] = token.split(".");
			return `${head}.${payload.slice(0, -4)}.${signature}`;
		},
	},
	"other-world": {
		make(order, format) {
			const world = `${order.world.id}-other`;
			const { type, claims } = contentOf(order, format, { world });
			return order.world.signer.signBadly(type, claims, "unknown-key");
		},
	},
	"other-tenant": {
		when: ({ namesTenant }) => namesTenant,
		make(order, format) {
			const tenant = `${order.tenant}-other`;
			return sign(order, contentOf(order, format, { tenant }));
		},
	},
	"session-ended": {
		when: (format, policy) =>
			format.holder === "session" && format.endsWithSession(policy),
		async make(order, format) {
			const session = await endedLike(order.flow, sessionIn(order));
			return sign(order, contentOf({ ...order, session }, format));
		},
	},
	"session-unknown": {
		when: ({ holder }) => holder === "session",
		make(order, format) {
			const session = unopenedLike(order.flow, sessionIn(order));
			return sign(order, contentOf({ ...order, session }, format));
		},
	},
	"refresh-token": {
		when: ({ holder }, { token }) =>
			holder === "session" && token.refreshSeconds > 0,
		make: (order) => refreshTokenOf(order.flow, sessionIn(order)),
	},
};

/** Signed as it should be, with some claims of its own. */
function claiming(
	change: (nowSeconds: number, lifetimeSeconds: number) => Claims,
): Bend<SignedTokens> {
	return {
		make(order, format) {
			const { type, claims } = contentOf(order, format);
			const { now, policy } = order.flow;
			const changes = change(
				Math.floor(now / 1000),
				policy.token.accessSeconds,
			);
			return sign(order, { type, claims: { ...claims, ...changes } });
		},
	};
}

/** What it claims is as it should be. */
function badlySigned(defect: SigningDefect): Bend<SignedTokens> {
	return {
		make(order, format) {
			const { type, claims } = contentOf(order, format);
			return order.world.signer.signBadly(type, claims, defect);
		},
	};
}

function sign(
	{ world }: BendOrder,
	{ type, claims }: TokenContent,
): Promise<string> {
	return world.signer.sign(type, claims);
}

function contentOf(
	order: BendOrder,
	format: SignedTokens,
	elsewhere: { readonly world?: string; readonly tenant?: string } = {},
): TokenContent {
	const { account, flow } = order;
	const occasion = {
		world: order.world.id,
		tenant: order.tenant,
		policy: flow.policy,
		now: flow.now,
		id: makeUuid(flow.random),
		...elsewhere,
	};
	return format.holder === "account"
		? format.content({ account }, occasion)
		: format.content({ account, session: sessionIn(order) }, occasion);
}
