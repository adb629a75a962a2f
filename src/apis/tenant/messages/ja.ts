import type { Words } from "./words.ts";

/** Japanese. */
export const ja: Words = {
	rules: {
		required: "この項目は必須です。",
		malformed: "値の形式が正しくありません。",
		tooLong: "{max}文字以内で入力してください。",
		email: "メールアドレスではありません。",
		emailLocked: "メールアドレスはもう変更できません。",
		phone: "電話番号ではありません。",
		taken: "別のお客様が使用しています。",
		birthDate: "120年以内の過去の日付を入力してください。",
		postalCode: "{country}の郵便番号ではありません。",
		country: "国コードではありません。",
		language: "この言語には対応していません。選択肢:{known}。",
		id: "お客様IDは指定も変更もできません。",
		noIdentifier:
			"ID、メールアドレス、電話番号、外部IDのいずれかを入力してください。",
		noCustomer: "このIDのお客様はいません。",
		flow: "このフローはありません。選択肢:{known}。",
		code: "ここにコードは入力できません。",
	},
	messages: {
		code: {
			subject: "認証コード",
			text: "認証コードは{code}です。数分間有効です。",
		},
		link: {
			subject: "メールアドレスの確認",
			text: "次のリンクを開いて続けてください: {link}",
		},
	},
	linkPage: {
		heading: "メールアドレスが確認されました",
		text: "フォームに戻って続けてください。",
	},
};
