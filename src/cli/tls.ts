import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	makeLocalhostCertificate,
	type TlsIdentity,
} from "../hosts/localhost-certificate.ts";

/** A certificate that clients can be told to trust, by its file. */
export interface WrittenCertificate {
	readonly identity: TlsIdentity;
	/** Path of the certificate; the key is in no file. */
	readonly path: string;
	remove(): Promise<void>;
}

/** Makes a certificate for this machine and writes it where clients can read it. */
export async function writeCertificate(): Promise<WrittenCertificate> {
	const identity = await makeLocalhostCertificate();
	const folder = await mkdtemp(join(tmpdir(), "stagedoor-tls-"));
	const path = join(folder, "certificate.pem");
	await writeFile(path, identity.certificate);
	return {
		identity,
		path,
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}
