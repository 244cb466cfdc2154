import type { MessageCatalogue } from '../core/problem.js';

export const peopleMessages: MessageCatalogue = {
  'people.must_enrol_second_factor': {
    fr: "Votre compte d'agent doit d'abord être protégé par une application de codes.",
    ar: 'يجب أولا حماية حسابكم المهني بتطبيق للرموز.',
    en: 'Your staff account must first be protected by a code application.',
  },
  'people.session_ended': {
    fr: "Votre session a pris fin ou la clé n'est plus valable. Connectez-vous à nouveau.",
    ar: 'انتهت جلستكم أو لم يعد المفتاح صالحا. يرجى تسجيل الدخول من جديد.',
    en: 'Your session has ended, or the key is no longer valid. Sign in again.',
  },
  'people.required': {
    fr: 'Ce champ est obligatoire.',
    ar: 'هذا الحقل إجباري.',
    en: 'This field is required.',
  },
  'people.too_long': {
    fr: 'Ce texte ne peut pas dépasser {max} caractères.',
    ar: 'يجب ألا يتجاوز هذا النص {max} حرفا.',
    en: 'This text can have at most {max} characters.',
  },
  'people.unwritable': {
    fr: 'Ce texte contient des caractères qui ne peuvent pas être enregistrés.',
    ar: 'يتضمن هذا النص رموزا لا يمكن تسجيلها.',
    en: 'This text has characters that cannot be kept.',
  },
  'people.between': {
    fr: 'La valeur doit être comprise entre {min} et {max}.',
    ar: 'يجب أن تكون القيمة بين {min} و{max}.',
    en: 'The value must be between {min} and {max}.',
  },
  'people.not_a_cin': {
    fr: "Ce n'est pas un numéro de CNIE : une ou deux lettres, puis quatre à sept chiffres.",
    ar: 'هذا ليس رقم بطاقة وطنية: حرف أو حرفان ثم من أربعة إلى سبعة أرقام.',
    en: 'This is not the number of a national identity card: one or two letters, then four to seven digits.',
  },
  'people.not_an_ice': {
    fr: 'Un ICE compte exactement 15 chiffres.',
    ar: 'يتكون التعريف الموحد للمقاولة من 15 رقما بالضبط.',
    en: 'An ICE has exactly 15 digits.',
  },
  'people.not_a_phone': {
    fr: 'Écrivez le numéro avec son indicatif, par exemple +212612345678.',
    ar: 'اكتبوا الرقم مع رمز البلد، مثلا ‎+212612345678‎.',
    en: 'Write the number with its country code, for example +212612345678.',
  },
  'people.not_an_email': {
    fr: "Cette adresse électronique n'est pas valable.",
    ar: 'هذا البريد الإلكتروني غير صالح.',
    en: 'This e-mail address is not valid.',
  },
  'people.show_one': {
    fr: 'Donnez soit le numéro de la CNIE, soit le téléphone, soit l’adresse électronique.',
    ar: 'أدخلوا إما رقم البطاقة الوطنية أو رقم الهاتف أو البريد الإلكتروني.',
    en: 'Give either the number of the identity card, or the phone, or the e-mail address.',
  },
  'people.not_a_commune': {
    fr: "Ce n'est pas le code d'une commune, par exemple 08.587.05.03.",
    ar: 'هذا ليس رمز جماعة، مثلا 08.587.05.03.',
    en: 'This is not the code of a commune, for example 08.587.05.03.',
  },
  'people.not_a_past_day': {
    fr: 'Cette date doit être passée.',
    ar: 'يجب أن يكون هذا التاريخ في الماضي.',
    en: 'This day must be in the past.',
  },
  'people.not_a_code': {
    fr: 'Un code est fait de minuscules, chiffres, points et tirets.',
    ar: 'يتكون الرمز من حروف لاتينية صغيرة وأرقام ونقط وشرطات.',
    en: 'A code is made of small letters, digits, dots and hyphens.',
  },
  'people.code_taken': {
    fr: 'Ce code est déjà pris.',
    ar: 'هذا الرمز مستعمل من قبل.',
    en: 'This code is taken already.',
  },
  'people.cin_known': {
    fr: 'Une personne est déjà enregistrée avec ce numéro de CNIE.',
    ar: 'يوجد شخص مسجل من قبل بهذا الرقم من البطاقة الوطنية.',
    en: 'Somebody is registered with this identity card number already.',
  },
  'people.no_record': {
    fr: 'Aucun enregistrement de guichet ne correspond à ce numéro et à une adresse ou un téléphone que vous avez confirmés. Présentez-vous au guichet avec votre carte.',
    ar: 'لا يوجد أي تسجيل بالشباك يطابق هذا الرقم وبريدا أو هاتفا قمتم بتأكيده. يرجى التوجه إلى الشباك مع بطاقتكم.',
    en: 'No record of a counter fits this number and an address or phone that you have confirmed. Come to a counter with your card.',
  },
  'people.cin_is_verified': {
    fr: 'Ce numéro a été vérifié sur votre carte. Il ne se change plus qu’au guichet.',
    ar: 'تم التحقق من هذا الرقم على بطاقتكم. لا يمكن تغييره إلا في الشباك.',
    en: 'This number was checked on your card. It can only be changed at a counter.',
  },
  'people.public_body_at_counter': {
    fr: "Une administration est enregistrée au guichet, où qui la préside ou la représente montre sa carte et l'acte qui l'y autorise.",
    ar: 'تسجل الإدارات في الشباك، حيث يدلي رئيسها أو من يمثلها ببطاقته وبالوثيقة التي تخوله ذلك.',
    en: 'A public body is registered at a counter, where who presides over it or stands for it shows the card and the act that says so.',
  },
  'people.ice_known': {
    fr: 'Une organisation est déjà enregistrée avec cet ICE. Demandez un mandat à son président ou présentez-vous au guichet.',
    ar: 'توجد هيئة مسجلة من قبل بهذا التعريف الموحد. اطلبوا تفويضا من رئيسها أو توجهوا إلى الشباك.',
    en: 'An organisation is registered with this ICE already. Ask its president for a mandate, or come to a counter.',
  },
  'people.no_such_card': {
    fr: 'Aucune personne dont la carte a été vérifiée ne porte ce numéro et ce nom.',
    ar: 'لا يوجد شخص تم التحقق من بطاقته بهذا الرقم وهذا الاسم.',
    en: 'Nobody whose card was checked has this number and this name.',
  },
  'people.mandate_exists': {
    fr: 'Cette personne a déjà ce mandat.',
    ar: 'يتوفر هذا الشخص على هذا التفويض من قبل.',
    en: 'This person has this mandate already.',
  },
  'people.ends_before_it_begins': {
    fr: 'La fin doit venir après le début.',
    ar: 'يجب أن تأتي النهاية بعد البداية.',
    en: 'The end must come after the beginning.',
  },
  'people.not_a_staff_role': {
    fr: "Ce rôle ne s'attribue pas.",
    ar: 'لا يمكن إسناد هذا الدور.',
    en: 'This role cannot be given.',
  },
  'people.role_needs_authority': {
    fr: 'Indiquez pour quelle autorité ce rôle est donné.',
    ar: 'حددوا الهيئة التي يسند لها هذا الدور.',
    en: 'Say for which authority this role is given.',
  },
  'people.grant_exists': {
    fr: 'Cette personne a déjà ce rôle.',
    ar: 'يتوفر هذا الشخص على هذا الدور من قبل.',
    en: 'This person has this role already.',
  },
  'people.has_no_account': {
    fr: "Cette personne n'a pas de compte. Invitez-la par courrier électronique.",
    ar: 'لا يتوفر هذا الشخص على حساب. وجهوا إليه دعوة عبر البريد الإلكتروني.',
    en: 'This person has no account. Send an invitation by e-mail.',
  },
  'people.last_administrator': {
    fr: 'La plateforme doit garder au moins un administrateur.',
    ar: 'يجب أن يبقى للمنصة مدير واحد على الأقل.',
    en: 'The platform must keep at least one administrator.',
  },
  'people.invitation_unknown': {
    fr: "Cette invitation n'existe pas ou a été retirée.",
    ar: 'هذه الدعوة غير موجودة أو تم سحبها.',
    en: 'This invitation does not exist or was taken back.',
  },
  'people.invitation_accepted': {
    fr: 'Cette invitation a déjà été acceptée.',
    ar: 'سبق قبول هذه الدعوة.',
    en: 'This invitation has been accepted already.',
  },
  'people.invitation_expired': {
    fr: 'Cette invitation a expiré. Demandez-en une nouvelle.',
    ar: 'انتهت صلاحية هذه الدعوة. اطلبوا دعوة جديدة.',
    en: 'This invitation has expired. Ask for a new one.',
  },
  'people.invitation_for_another': {
    fr: 'Cette invitation est adressée à une autre adresse que la vôtre.',
    ar: 'هذه الدعوة موجهة إلى بريد إلكتروني غير بريدكم.',
    en: 'This invitation is addressed to another address than yours.',
  },
  'people.sign_in_to_accept': {
    fr: 'Vous avez déjà un compte : connectez-vous, puis ouvrez de nouveau le lien.',
    ar: 'لديكم حساب من قبل: سجلوا الدخول ثم افتحوا الرابط من جديد.',
    en: 'You have an account already: sign in, then open the link again.',
  },
  'people.password_length': {
    fr: 'Le mot de passe doit avoir de 10 à 128 caractères.',
    ar: 'يجب أن تتكون كلمة المرور من 10 إلى 128 حرفا.',
    en: 'The password must have 10 to 128 characters.',
  },
};
