// Every interaction is answered by a server of its own, on a port that happens to be free. It may be
// that of an earlier one, whose kept connections would still be answered by the earlier one: none is
// kept.
const send = globalThis.fetch;

globalThis.fetch = (input, init) => {
	const request = new Request(input, init);
	request.headers.set("connection", "close");
	return send(request);
};
