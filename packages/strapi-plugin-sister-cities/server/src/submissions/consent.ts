import { languageOf } from '../computed/language';

/** What a person agrees to by sending a form. */
export interface Consent {
  /** Changes with every change of the words, such as `2026-11`. */
  version: string;
  /** The words, by language. */
  text: Readonly<Record<string, string>>;
}

/** The words of a city that has written none of its own. */
export const STANDARD_CONSENT: Consent = {
  version: '2026-11',
  text: {
    en: 'I agree that the office of the sister city program keeps what I write here in order to answer me, and passes it on to the association that I name. My name and how to reach me are deleted when the period of the city’s records schedule is over, or earlier if I ask for it.',
    es: 'Acepto que la oficina del programa de ciudades hermanas conserve lo que escribo aquí para responderme y lo transmita a la asociación que indico. Mi nombre y mis datos de contacto se borran cuando termina el plazo de conservación de la ciudad, o antes si lo pido.',
    ja: '姉妹都市プログラムの担当部署が、返答のためにここに書いた内容を保管し、私が選んだ協会に伝えることに同意します。氏名と連絡先は、市の記録保存期間が終わったとき、または私が求めたときに削除されます。',
    uk: 'Я погоджуюся, що офіс програми міст-побратимів зберігає написане тут, щоб відповісти мені, і передає це асоціації, яку я вкажу. Моє ім’я та контактні дані буде видалено, коли мине строк зберігання документів міста, або раніше, якщо я про це попрошу.',
  },
};

export interface ShownConsent {
  version: string;
  text: string;
  /** The language of the text. */
  locale: string;
}

/** The words in the language asked for, or in that of its family, or in English, or in the first that there is. */
export const consentIn = ({ version, text }: Consent, locale: string): ShownConsent => {
  const known = Object.keys(text);
  const found =
    [locale, languageOf(locale), 'en'].find((each) => Object.hasOwn(text, each)) ?? known[0] ?? '';
  return { version, text: text[found] ?? '', locale: found };
};
