import type { MessageCatalogue } from '../../core/problem.js';

const wrongCode = {
  fr: "Ce code n'est pas le bon.",
  ar: 'هذا الرمز غير صحيح.',
  en: 'This code is wrong.',
};
const codeExpired = {
  fr: 'Ce code a expiré. Demandez-en un nouveau.',
  ar: 'انتهت صلاحية هذا الرمز. اطلبوا رمزا جديدا.',
  en: 'This code has expired. Ask for a new one.',
};
const linkExpired = {
  fr: "Ce lien n'est plus valable. Demandez-en un nouveau.",
  ar: 'لم يعد هذا الرابط صالحا. اطلبوا رابطا جديدا.',
  en: 'This link is no longer valid. Ask for a new one.',
};
const askNewCode = {
  fr: "Trop d'essais. Demandez un nouveau code.",
  ar: 'محاولات كثيرة. اطلبوا رمزا جديدا.',
  en: 'Too many attempts. Ask for a new code.',
};
const tooOften = {
  fr: "Trop d'essais. Réessayez dans quelques minutes.",
  ar: 'محاولات كثيرة. أعيدوا المحاولة بعد بضع دقائق.',
  en: 'Too many attempts. Try again in a few minutes.',
};
const foreignPage = {
  fr: "Cette demande vient d'une page qui n'a pas le droit de la faire.",
  ar: 'ورد هذا الطلب من صفحة غير مرخص لها.',
  en: 'This request comes from a page that may not make it.',
};

/** What signing in says: our own messages, and one for each reason of better-auth that a person can meet. */
export const authenticationMessages: MessageCatalogue = {
  'authentication.failed': {
    fr: "La demande n'a pas pu être traitée. Vérifiez ce que vous avez saisi.",
    ar: 'تعذرت معالجة الطلب. تحققوا مما أدخلتموه.',
    en: 'The request could not be handled. Check what you entered.',
  },
  'authentication.too_many_attempts': {
    fr: "Trop d'essais. Réessayez dans {minutes} min.",
    ar: 'محاولات كثيرة. أعيدوا المحاولة بعد {minutes} دقيقة.',
    en: 'Too many attempts. Try again in {minutes} min.',
  },
  'authentication.too_many_requests': tooOften,
  'authentication.account_temporarily_locked': tooOften,
  'authentication.too_many_attempts_request_new_code': askNewCode,
  'authentication.validation_error': {
    fr: "Un champ manque ou n'a pas la forme attendue.",
    ar: 'حقل ناقص أو غير مطابق للشكل المطلوب.',
    en: 'A field is missing or does not have the expected form.',
  },
  'authentication.invalid_email_or_password': {
    fr: "L'adresse électronique ou le mot de passe n'est pas correct.",
    ar: 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
    en: 'The e-mail address or the password is not correct.',
  },
  'authentication.invalid_password': {
    fr: "Le mot de passe n'est pas correct.",
    ar: 'كلمة المرور غير صحيحة.',
    en: 'The password is not correct.',
  },
  'authentication.invalid_email': {
    fr: "Cette adresse électronique n'est pas valable.",
    ar: 'هذا البريد الإلكتروني غير صالح.',
    en: 'This e-mail address is not valid.',
  },
  'authentication.email_not_verified': {
    fr: "Confirmez d'abord votre adresse électronique : nous venons de vous envoyer un lien.",
    ar: 'يرجى تأكيد بريدكم الإلكتروني أولا: لقد أرسلنا إليكم رابطا.',
    en: 'Confirm your e-mail address first: we have just sent you a link.',
  },
  'authentication.password_too_short': {
    fr: 'Le mot de passe doit avoir au moins 10 caractères.',
    ar: 'يجب ألا تقل كلمة المرور عن 10 أحرف.',
    en: 'The password must have at least 10 characters.',
  },
  'authentication.password_too_long': {
    fr: 'Le mot de passe ne peut pas dépasser 128 caractères.',
    ar: 'يجب ألا تتجاوز كلمة المرور 128 حرفا.',
    en: 'The password can have at most 128 characters.',
  },
  'authentication.invalid_token': linkExpired,
  'authentication.token_expired': linkExpired,
  'authentication.invalid_code': wrongCode,
  'authentication.invalid_otp': wrongCode,
  'authentication.invalid_backup_code': {
    fr: "Ce code de secours n'est pas le bon, ou il a déjà servi.",
    ar: 'رمز الاسترجاع غير صحيح أو سبق استعماله.',
    en: 'This backup code is wrong, or has been used already.',
  },
  'authentication.otp_expired': codeExpired,
  'authentication.otp_not_found': codeExpired,
  'authentication.invalid_two_factor_cookie': {
    fr: 'La connexion a trop duré. Recommencez depuis le début.',
    ar: 'استغرق تسجيل الدخول وقتا طويلا. أعيدوا العملية من البداية.',
    en: 'Signing in took too long. Start again.',
  },
  'authentication.totp_already_enabled': {
    fr: 'Une application de codes est déjà associée à ce compte.',
    ar: 'سبق ربط تطبيق للرموز بهذا الحساب.',
    en: 'A code application is enrolled for this account already.',
  },
  'authentication.totp_not_enabled': {
    fr: "Aucune application de codes n'est associée à ce compte.",
    ar: 'لا يوجد تطبيق للرموز مرتبط بهذا الحساب.',
    en: 'No code application is enrolled for this account.',
  },
  'authentication.invalid_phone_number': {
    fr: "Ce numéro n'est pas un numéro marocain au format +212 6 12 34 56 78.",
    ar: 'هذا الرقم ليس رقما مغربيا على شكل ‎+212 6 12 34 56 78‎.',
    en: 'This is not a Moroccan number of the form +212 6 12 34 56 78.',
  },
  'authentication.phone_number_exist': {
    fr: 'Ce numéro appartient déjà à un autre compte.',
    ar: 'هذا الرقم مستعمل في حساب آخر.',
    en: 'This number belongs to another account already.',
  },
  'authentication.provider_not_found': {
    fr: "Ce service d'identité n'est pas configuré ou ne répond pas en ce moment. Réessayez plus tard ou connectez-vous autrement.",
    ar: 'خدمة الهوية هذه غير مهيأة أو لا تستجيب حاليا. يرجى المحاولة لاحقا أو تسجيل الدخول بطريقة أخرى.',
    en: 'This identity provider is not configured, or does not answer at the moment. Try again later or sign in another way.',
  },
  'authentication.unauthorized': {
    fr: 'Connectez-vous pour continuer.',
    ar: 'يرجى تسجيل الدخول للمتابعة.',
    en: 'Sign in to go on.',
  },
  'authentication.invalid_origin': foreignPage,
  'authentication.missing_or_null_origin': foreignPage,
  'authentication.cross_site_navigation_login_blocked': foreignPage,
  'authentication.invalid_callback_url': foreignPage,
  'authentication.invalid_redirect_url': foreignPage,
};
