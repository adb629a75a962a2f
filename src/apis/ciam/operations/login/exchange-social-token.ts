import { signInWithProvider } from "../../../../core/flows/sign-in-with-provider.ts";
import { operation } from "../../operation.ts";
import { headerSent } from "../../sent.ts";
import { toTokensOf } from "../../sign-in/answers.ts";
import { plainCompletion } from "../../sign-in/out-of-band.ts";
import { socialEntry } from "../../social/entry.ts";
import {
	readProvider,
	readTokenFor,
	tokenAmong,
} from "../../social/provider-token.ts";

/** Logs in by what the kit of a social provider gave an app. */
export const exchangeSocialToken = operation(
	"exchangeSocialToken",
	async (request) => {
		const { flow, policy, path, query, exchange } = request;
		const name = path.provider;
		const provider = readProvider(policy.settings, name);
		if (!provider.ok) return provider;
		const bearer = headerSent(exchange, "authorization");
		const jwt = query.id_Token ?? bearer?.replace(/^bearer\s+/i, "");
		const isCustom = provider.value === "jwt" && jwt !== undefined;
		const sent = isCustom ? { ...query, id_Token: jwt } : query;
		const token = tokenAmong(name, sent);
		if (!token.ok) return token;
		const read = await readTokenFor(request, name, provider.value, token.value);
		if (!read.ok) return read;
		const signed = await signInWithProvider(flow, {
			...socialEntry(request, read.value),
			complete: plainCompletion(request),
		});
		return signed.ok ? { status: 200, body: toTokensOf(signed.value) } : signed;
	},
);
