import type { MessageCatalogue } from '../../api/core/problem.js';

/** What is said to whoever designs a form; `{culprit}` is the key of the field or rule. */
export const definitionMessages: MessageCatalogue = {
  'form.definition.shape': {
    fr: 'Champ « {culprit} » : {at} n’est pas valable ({why}).',
    ar: 'الخانة «{culprit}»: ‏{at} غير صحيح ({why}).',
    en: 'Field "{culprit}": {at} is not valid ({why}).',
  },
  'form.definition.key_repeated': {
    fr: 'La clé « {culprit} » est utilisée plusieurs fois.',
    ar: 'المفتاح «{culprit}» مستعمل أكثر من مرة.',
    en: 'The key "{culprit}" is used more than once.',
  },
  'form.definition.key_reserved': {
    fr: 'La clé « {culprit} » est réservée : choisissez-en une autre.',
    ar: 'المفتاح «{culprit}» محجوز: يرجى اختيار مفتاح آخر.',
    en: 'The key "{culprit}" is reserved: choose another.',
  },
  'form.definition.not_in_group': {
    fr: '« {culprit} » : un bloc répétable ne contient ni bloc ni titre de section.',
    ar: '«{culprit}»: لا يمكن أن تتضمن المجموعة القابلة للتكرار مجموعة أخرى أو عنوان قسم.',
    en: '"{culprit}": a repeatable group holds neither groups nor headings.',
  },
  'form.definition.cannot_be_required': {
    fr: '« {culprit} » n’attend pas de réponse et ne peut pas être obligatoire.',
    ar: '«{culprit}» لا ينتظر جوابا ولا يمكن أن يكون إلزاميا.',
    en: '"{culprit}" takes no answer and cannot be required.',
  },
  'form.definition.least_above_most': {
    fr: '« {culprit} » : le minimum ({least}) dépasse le maximum ({most}).',
    ar: '«{culprit}»: الحد الأدنى ({least}) يفوق الحد الأقصى ({most}).',
    en: '"{culprit}": the least ({least}) is above the most ({most}).',
  },
  'form.definition.option_repeated': {
    fr: '« {culprit} » : l’option « {value} » figure plusieurs fois.',
    ar: '«{culprit}»: الخيار «{value}» مكرر.',
    en: '"{culprit}": the option "{value}" appears more than once.',
  },
  'form.definition.unknown_option': {
    fr: '« {culprit} » : « {field} » ne propose pas l’option « {value} ».',
    ar: '«{culprit}»: الخانة «{field}» لا تقترح الخيار «{value}».',
    en: '"{culprit}": "{field}" does not offer the option "{value}".',
  },
  'form.definition.no_parent': {
    fr: '« {culprit} » : « {parent} » n’est pas un champ à choix placé avant celui-ci.',
    ar: '«{culprit}»: «{parent}» ليست خانة اختيار سابقة لهذه الخانة.',
    en: '"{culprit}": "{parent}" is not a choice field placed before this one.',
  },
  'form.definition.bad_pattern': {
    fr: '« {culprit} » : le modèle « {pattern} » n’est pas utilisable ({why}).',
    ar: '«{culprit}»: النموذج «{pattern}» غير قابل للاستعمال ({why}).',
    en: '"{culprit}": the pattern "{pattern}" cannot be used ({why}).',
  },
  'form.definition.unknown_field': {
    fr: '« {culprit} » parle d’un champ qui n’existe pas : « {name} ».',
    ar: '«{culprit}» تشير إلى خانة غير موجودة: «{name}».',
    en: '"{culprit}" speaks of a field that does not exist: "{name}".',
  },
  'form.definition.later_field': {
    fr: '« {culprit} » parle de lui-même ou d’un champ placé après lui : « {name} ».',
    ar: '«{culprit}» تشير إلى نفسها أو إلى خانة لاحقة: «{name}».',
    en: '"{culprit}" speaks of itself or of a later field: "{name}".',
  },
  'form.definition.unknown_operator': {
    fr: '« {culprit} » : l’opérateur « {operator} » n’existe pas.',
    ar: '«{culprit}»: العامل «{operator}» غير موجود.',
    en: '"{culprit}": there is no operator "{operator}".',
  },
  'form.definition.operand_count': {
    fr: '« {culprit} » : « {operator} » attend de {least} à {most} éléments, {found} sont donnés.',
    ar: '«{culprit}»: يتطلب «{operator}» من {least} إلى {most} عناصر، والمقدم {found}.',
    en: '"{culprit}": "{operator}" takes {least} to {most} operands, {found} are given.',
  },
  'form.definition.operand_type': {
    fr: '« {culprit} » : {found} ne convient pas ici ({wanted}).',
    ar: '«{culprit}»: ‏{found} غير ملائم هنا ({wanted}).',
    en: '"{culprit}": {found} does not fit here ({wanted}).',
  },
  'form.definition.not_comparable': {
    fr: '« {culprit} » : {left} et {right} ne se comparent pas.',
    ar: '«{culprit}»: لا يمكن مقارنة {left} مع {right}.',
    en: '"{culprit}": {left} and {right} cannot be compared.',
  },
  'form.definition.too_deep': {
    fr: '« {culprit} » : la condition ou le calcul est trop complexe.',
    ar: '«{culprit}»: الشرط أو العملية الحسابية شديدة التعقيد.',
    en: '"{culprit}": the condition or formula is too complex.',
  },
};
