/** A value of each form that scenarios ask for, to show in messages. */
export const formatExamples = {
	date: "1990-12-31",
	"date-time": "2026-01-01T00:00:00Z",
	email: "ada@example.test",
	uuid: "6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14",
	uri: "https://legal.example/terms",
} as const;
