import type { Words } from "./words.ts";

/** Italian. */
export const it: Words = {
	rules: {
		required: "Questo campo è obbligatorio.",
		malformed: "Questo valore non ha la forma giusta.",
		tooLong: "Sono ammessi al massimo {max} caratteri.",
		email: "Non è un indirizzo e-mail.",
		emailLocked: "L'indirizzo e-mail non può più essere modificato.",
		phone: "Non è un numero di telefono.",
		taken: "Appartiene a un altro cliente.",
		birthDate: "La data deve essere passata, al massimo 120 anni fa.",
		postalCode: "Non è un codice postale di {country}.",
		country: "Non è un codice di paese.",
		language: "Questa lingua non è disponibile; scegliere tra {known}.",
		id: "L'id di un cliente non può essere scelto né modificato.",
		noIdentifier:
			"Indicare un id, un'e-mail, un telefono o un identificativo esterno.",
		noCustomer: "Nessun cliente ha questo identificativo.",
		flow: "Questo percorso non esiste; scegliere tra {known}.",
		code: "Un codice non va inserito qui.",
	},
	messages: {
		code: {
			subject: "Il Suo codice",
			text: "Il Suo codice è {code}. È valido per alcuni minuti.",
		},
		link: {
			subject: "Confermi il Suo indirizzo e-mail",
			text: "Segua questo link per continuare: {link}",
		},
	},
	linkPage: {
		heading: "Il Suo indirizzo è confermato",
		text: "Torni al modulo per continuare.",
	},
};
