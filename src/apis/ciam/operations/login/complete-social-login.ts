import {
	type Accepted,
	type AnyRefusal,
	refuse,
} from "../../../../core/errors.ts";
import {
	beginRelay,
	confirmRelay,
	type RelayOrder,
	relayId,
} from "../../../../core/flows/relay-sign-in.ts";
import {
	federated,
	federatedPerson,
} from "../../../../core/flows/sign-in-with-provider.ts";
import type { ProviderAssertion } from "../../../../core/identity-provider.ts";
import type { Relay } from "../../../../core/records.ts";
import { relayState } from "../../../../core/relay.ts";
import { makeUuid } from "../../../../core/secrets.ts";
import { type CiamContext, operation } from "../../operation.ts";
import { socialEntry } from "../../social/entry.ts";
import { socialWay } from "../../social/link-by-guid.ts";
import { readProvider, readTokenOf } from "../../social/provider-token.ts";
import {
	requestTokenSeconds,
	requestTokenWay,
} from "../../social/request-token.ts";

/** Sends a person to a social provider, or brings them back, in place of the vendor's hub pages. */
export const completeSocialLogin = operation(
	"completeSocialLogin",
	async (request) => {
		const { flow, policy, body } = request;
		const provider = readProvider(policy.settings, body.provider);
		if (!provider.ok) return provider;
		const { callbackguid, token } = body;
		const order =
			callbackguid === undefined
				? {
						name: makeUuid(flow.random),
						way: requestTokenWay,
						lifetimeSeconds: requestTokenSeconds,
					}
				: { name: callbackguid, way: socialWay };
		if (token === undefined) {
			const begun = await flow.store.transact((transaction) =>
				beginRelay(flow, transaction, order),
			);
			return begun.ok ? { status: 200, body: { token: null } } : begun;
		}
		const read = await readTokenOf(request, provider.value, token);
		if (!read.ok) return read;
		const back = await comeBack(request, order, read.value);
		if (!back.ok) return back;
		const requestToken = callbackguid === undefined ? order.name : null;
		return { status: 200, body: { token: requestToken } };
	},
);

function comeBack(
	request: CiamContext,
	order: RelayOrder,
	assertion: ProviderAssertion,
): Promise<Accepted<Relay> | AnyRefusal> {
	const { flow } = request;
	const id = relayId(flow, order.name);
	const entry = socialEntry(request, assertion);
	return flow.store.transact(async (transaction) => {
		const left = await transaction.get("relay", id);
		const isLeft =
			left?.way === socialWay && relayState(left, flow.now) === "waiting";
		if (left && !isLeft) return refuse("relay-reused", {});
		const person = await federatedPerson(flow, transaction, entry);
		if (!person.ok) return person;
		const begun = isLeft || (await beginRelay(flow, transaction, order));
		if (begun !== true && !begun.ok) return begun;
		return confirmRelay(flow, transaction, id, {
			accountId: person.value.id,
			methods: federated,
		});
	});
}
