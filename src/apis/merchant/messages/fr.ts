import type { Words } from "./words.ts";

const somethingWrong = "Une erreur est survenue. Veuillez réessayer.";
const signInAgain = "Veuillez vous reconnecter.";

export const fr: Words = {
	errors: {
		USER_ALREADY_EXISTS: "Cette adresse e-mail est déjà utilisée.",
		INVALID_CREDENTIALS: "L’adresse e-mail ou le mot de passe est incorrect.",
		INVALID_OTP: "Ce code est incorrect.",
		OTP_EXPIRED: "Ce code a expiré. Veuillez en demander un nouveau.",
		INVALID_TOKEN:
			"Ce lien n’est plus valable. Veuillez en demander un nouveau.",
		INVALID_JSON: somethingWrong,
		VPN_REQUIRED: "Accès refusé.",
		ACCOUNT_LOCKED: "Trop de tentatives. Veuillez réessayer plus tard.",
		ACCOUNT_BLOCKED:
			"Votre compte est bloqué. Veuillez contacter le service client.",
		EMAIL_NOT_VERIFIED: "Veuillez vérifier votre adresse e-mail.",
		OTP_SESSION_MISSING: signInAgain,
		AUTHORIZATION_REQUIRED: "L’en-tête Authorization est requis.",
		AUTHORIZATION_MISMATCH: "L’en-tête Authorization ne correspond pas.",
		TWO_FACTOR_NOT_ENABLED: signInAgain,
		INVALID_REFRESH_TOKEN: signInAgain,
		INVALID_ACCESS_TOKEN: signInAgain,
		USER_NOT_FOUND: "Aucun compte n’a cette adresse e-mail.",
		NOT_FOUND: somethingWrong,
		METHOD_NOT_ALLOWED: somethingWrong,
		BODY_TOO_LARGE: somethingWrong,
		UNSUPPORTED_MEDIA_TYPE: somethingWrong,
		VALIDATION_ERROR: "Erreur de validation.",
		TOO_MANY_REQUESTS: "Trop de demandes. Veuillez réessayer plus tard.",
		OTP_SENT_RECENTLY: "Veuillez patienter avant de demander un autre code.",
		INTERNAL_ERROR: somethingWrong,
	},
	fields: {
		required: "est obligatoire",
		text: "doit être un texte",
		email: "doit être une adresse e-mail",
		phone: "doit être un numéro de téléphone de son pays",
		choice: "n’est pas une des valeurs connues",
		length: "est trop court ou trop long",
		pattern: "n’a pas la bonne forme",
		password:
			"doit avoir au moins 8 caractères, dont une majuscule, une minuscule, un chiffre et un caractère spécial",
		"exactly-one": "doit contenir exactement un des deux codes",
		"unknown-company": "n’est pas une société connue",
		other: "n’est pas valide",
	},
	successes: {
		registered: "Inscription réussie. Veuillez consulter vos e-mails.",
		"signed-in": "Vous êtes connecté.",
		"code-wanted": "Veuillez saisir votre code.",
		"code-sent": "Code envoyé.",
		"reset-sent": "E-mail de réinitialisation envoyé.",
		"reset-issued": "Jeton de réinitialisation émis.",
		"password-changed": "Mot de passe modifié.",
		renewed: "Jeton d’accès renouvelé.",
		"signed-out": "Vous êtes déconnecté.",
		"token-good": "Le jeton est valable.",
	},
	messages: {
		"second-factor": {
			subject: "Votre code de connexion",
			text: "{code} est votre code de connexion. Ne le communiquez à personne.",
		},
		"verify-email": {
			subject: "Veuillez vérifier votre adresse e-mail",
			text: "Bienvenue ! Veuillez ouvrir ce lien pour vérifier votre adresse e-mail : {link}",
		},
		"reset-password": {
			subject: "Définir un nouveau mot de passe",
			text: "Avec ce lien, vous pouvez définir un nouveau mot de passe : {link}\nSi vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail.",
		},
		"password-changed": {
			subject: "Votre mot de passe a été modifié",
			text: "Le mot de passe de votre compte a été modifié. Si ce n’était pas vous, veuillez contacter le service client.",
		},
	},
	emailVerifiedPage: {
		heading: "Merci !",
		text: "Votre adresse e-mail est vérifiée. Vous pouvez fermer cette page.",
	},
	resetPage: {
		heading: "Définir un nouveau mot de passe",
		text: "Envoyez ce jeton avec votre nouveau mot de passe à POST /auth/reset-password/change : {token}",
	},
};
