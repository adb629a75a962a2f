/** A key and the certificate made for it, both as PEM. */
export interface TlsIdentity {
	readonly key: string;
	readonly certificate: string;
}

const dayMs = 86_400_000;

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/**
 * Makes a certificate that signs itself, for this machine's own names: `localhost`, all names below
 * it, 127.0.0.1 and ::1. Its key is made on the spot and never shipped; it is good for 90 days, from a
 * day ago on, since clocks differ.
 *
 * @see RFC 5280, RFC 6761 section 6.3
 */
export async function makeLocalhostCertificate(): Promise<TlsIdentity> {
	// Slow to load, and asked for by few.
	const {
		BasicConstraintsExtension,
		PemConverter,
		SubjectAlternativeNameExtension,
		X509CertificateGenerator,
	} = await import("@peculiar/x509");
	const usages = ["sign", "verify"] as const;
	const keys = await crypto.subtle.generateKey(algorithm, true, usages);
	const certificate = await X509CertificateGenerator.createSelfSigned({
		name: "CN=localhost, O=stagedoor simulator",
		notBefore: new Date(Date.now() - dayMs),
		notAfter: new Date(Date.now() + 90 * dayMs),
		signingAlgorithm: algorithm,
		keys,
		extensions: [
			// A client that is told to trust it takes it as an authority of its own.
			new BasicConstraintsExtension(true, 0, true),
			new SubjectAlternativeNameExtension([
				{ type: "dns", value: "localhost" },
				{ type: "dns", value: "*.localhost" },
				{ type: "ip", value: "127.0.0.1" },
				{ type: "ip", value: "::1" },
			]),
		],
	});
	const key = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
	return {
		key: PemConverter.encode(key, "PRIVATE KEY"),
		certificate: certificate.toString("pem"),
	};
}
