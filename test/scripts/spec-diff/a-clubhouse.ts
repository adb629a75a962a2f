import { aPact, wrapped } from "../../contracts/a-pact.ts";

const json = { "Content-Type": ["application/json"] };

function answer(schema: string) {
	const content = {
		"application/json": { schema: { $ref: `#/components/schemas/${schema}` } },
	};
	return { description: "An answer.", content };
}

/** The bundled description of a small API: one may join a club, and leave it. */
export function aClubhouse() {
	return {
		openapi: "3.1.1",
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		info: { title: "clubhouse", version: "1.0.0" },
		paths: {
			"/members": {
				post: {
					operationId: "join",
					tags: ["members"],
					security: [],
					requestBody: {
						required: true,
						content: {
							"application/json": {
								schema: { $ref: "#/components/schemas/JoinRequest" },
							},
						},
					},
					responses: {
						"201": answer("Member"),
						"409": answer("Refusal"),
					},
				},
			},
			"/members/leave": {
				post: {
					operationId: "leave",
					tags: ["members"],
					security: [],
					responses: { "204": { description: "Left." } },
				},
			},
		},
		components: {
			schemas: {
				JoinRequest: {
					type: "object",
					required: ["email"],
					properties: {
						email: { type: "string" },
						plan: { type: "string", enum: ["day", "year"] },
						guests: { type: "integer", maximum: 10 },
					},
				} as Record<string, unknown>,
				Member: {
					type: "object",
					required: ["id", "card"],
					properties: {
						id: { type: "integer" },
						card: { type: "string" },
					},
				} as Record<string, unknown>,
				Refusal: {
					type: "object",
					required: ["code"],
					properties: { code: { type: "string" } },
				},
			},
		},
	};
}

/** What a client of the clubhouse recorded. */
export function aClubPact() {
	const request = {
		method: "POST",
		path: "/members",
		headers: json,
		body: wrapped({ email: "ada@example.test", plan: "year", guests: 8 }),
	};
	const type = "Synchronous/HTTP";
	return aPact(
		[
			{
				type,
				description: "Ada joins",
				request,
				response: {
					status: 201,
					headers: json,
					body: wrapped({ id: 7, card: "gold" }),
				},
			},
			{
				type,
				description: "Ada joins again",
				request,
				response: {
					status: 409,
					headers: json,
					body: wrapped({ code: "member" }),
				},
			},
			{
				type,
				description: "Ada leaves",
				request: { method: "POST", path: "/members/leave" },
				response: { status: 204 },
			},
		],
		"clubhouse",
	);
}
