import {
	beginRelay,
	checkRelayName,
	confirmRelay,
} from "../../../../core/flows/relay-sign-in.ts";
import {
	federated,
	federatedPerson,
} from "../../../../core/flows/sign-in-with-provider.ts";
import { makeUuid } from "../../../../core/secrets.ts";
import { operation } from "../../operation.ts";
import { socialEntry } from "../../social/entry.ts";
import { socialWay } from "../../social/link-by-guid.ts";
import { readProvider, readTokenOf } from "../../social/provider-token.ts";
import {
	requestTokenSeconds,
	requestTokenWay,
} from "../../social/request-token.ts";

/** Brings a person back from a social provider, in place of the vendor's hub pages. */
export const completeSocialLogin = operation(
	"completeSocialLogin",
	async (request) => {
		const { flow, policy, body } = request;
		const provider = readProvider(policy.settings, body.provider);
		if (!provider.ok) return provider;
		const read = await readTokenOf(request, provider.value, body.token);
		if (!read.ok) return read;
		const { callbackguid } = body;
		const name = callbackguid ?? makeUuid(flow.random);
		const relay =
			callbackguid === undefined
				? { name, way: requestTokenWay, lifetimeSeconds: requestTokenSeconds }
				: { name, way: socialWay };
		const entry = socialEntry(request, read.value);
		const done = await flow.store.transact(async (transaction) => {
			const free = await checkRelayName(flow, transaction, relay);
			if (!free.ok) return free;
			const person = await federatedPerson(flow, transaction, entry);
			if (!person.ok) return person;
			const begun = await beginRelay(flow, transaction, relay);
			if (!begun.ok) return begun;
			return confirmRelay(flow, transaction, begun.value.id, {
				accountId: person.value.id,
				methods: federated,
			});
		});
		if (!done.ok) return done;
		const token = callbackguid === undefined ? name : null;
		return { status: 200, body: { token } };
	},
);
