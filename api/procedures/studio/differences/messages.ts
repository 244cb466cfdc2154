import type { Message, MessageCatalogue } from '../../../core/problem.js';

const of = (entries: Record<string, readonly [fr: string, ar: string, en: string]>): MessageCatalogue =>
  Object.fromEntries(
    Object.entries(entries).map(([code, [fr, ar, en]]): [string, Message] => [
      `studio.change.${code}`,
      { fr, ar, en },
    ]),
  );

export const changeMessages: MessageCatalogue = of({
  title: ['Le titre change.', 'تغير العنوان.', 'The title changes.'],
  summary: ['Le résumé change.', 'تغير الملخص.', 'The summary changes.'],
  field_added: ['Nouvelle question : « {name} ».', 'سؤال جديد: «{name}».', 'New question: “{name}”.'],
  field_removed: [
    'La question « {name} » disparaît.',
    'حذف السؤال «{name}».',
    'The question “{name}” is removed.',
  ],
  field_moved: [
    'La question « {name} » change de place.',
    'تغير موضع السؤال «{name}».',
    'The question “{name}” stands elsewhere.',
  ],
  field_kind: [
    '« {name} » : {before} devient {after}.',
    '«{name}»: {before} يصبح {after}.',
    '“{name}”: {before} becomes {after}.',
  ],
  field_required: [
    '« {name} » est maintenant obligatoire.',
    'أصبح «{name}» إلزاميا.',
    '“{name}” is now required.',
  ],
  field_optional: [
    '« {name} » n’est plus obligatoire.',
    'لم يعد «{name}» إلزاميا.',
    '“{name}” is no longer required.',
  ],
  field_required_when: [
    '« {name} » est obligatoire selon d’autres conditions.',
    'أصبح «{name}» إلزاميا حسب شروط أخرى.',
    '“{name}” is required under other conditions.',
  ],
  field_shown_when: [
    '« {name} » s’affiche selon d’autres conditions.',
    'يظهر «{name}» حسب شروط أخرى.',
    '“{name}” is shown under other conditions.',
  ],
  field_shown_always: [
    '« {name} » s’affiche maintenant toujours.',
    'أصبح «{name}» يظهر دائما.',
    '“{name}” is now always shown.',
  ],
  field_words: ['Les mots de « {name} » changent.', 'تغيرت كلمات «{name}».', 'The words of “{name}” change.'],
  field_rules: [
    'Les règles entre les réponses de « {name} » changent.',
    'تغيرت القواعد بين أجوبة «{name}».',
    'The rules between answers of “{name}” change.',
  ],
  field_settings: [
    'Les limites de « {name} » changent.',
    'تغيرت حدود «{name}».',
    'The limits of “{name}” change.',
  ],
  option_added: [
    '« {name} » : nouveau choix « {option} ».',
    '«{name}»: اختيار جديد «{option}».',
    '“{name}”: new choice “{option}”.',
  ],
  option_removed: [
    '« {name} » : le choix « {option} » disparaît.',
    '«{name}»: حذف الاختيار «{option}».',
    '“{name}”: the choice “{option}” is removed.',
  ],
  option_words: [
    '« {name} » : le choix « {option} » change.',
    '«{name}»: تغير الاختيار «{option}».',
    '“{name}”: the choice “{option}” changes.',
  ],
  form_rules: [
    'Les règles entre réponses changent, par exemple : {name}',
    'تغيرت القواعد بين الأجوبة، مثلا: {name}',
    'The rules between answers change, for example: {name}',
  ],
  step_added: ['Nouvelle étape : « {name} ».', 'مرحلة جديدة: «{name}».', 'New step: “{name}”.'],
  step_removed: ['L’étape « {name} » disparaît.', 'حذف المرحلة «{name}».', 'The step “{name}” is removed.'],
  step_phase: [
    'L’étape « {name} » change de phase.',
    'تغير طور المرحلة «{name}».',
    'The step “{name}” lies in another phase.',
  ],
  step_words: [
    'Les mots de l’étape « {name} » changent.',
    'تغيرت كلمات المرحلة «{name}».',
    'The words of the step “{name}” change.',
  ],
  passage_added: ['Nouveau passage : « {name} ».', 'انتقال جديد: «{name}».', 'New passage: “{name}”.'],
  passage_removed: [
    'Le passage « {name} » disparaît.',
    'حذف الانتقال «{name}».',
    'The passage “{name}” is removed.',
  ],
  passage_ends: [
    'Le passage « {name} » ne relie plus les mêmes étapes.',
    'لم يعد الانتقال «{name}» يربط المراحل نفسها.',
    'The passage “{name}” no longer joins the same steps.',
  ],
  passage_who: [
    'Ceux qui peuvent « {name} » changent.',
    'تغير من يحق له «{name}».',
    'Who may take “{name}” changes.',
  ],
  passage_when: [
    'Le passage « {name} » est proposé selon d’autres conditions.',
    'يقترح الانتقال «{name}» حسب شروط أخرى.',
    'The passage “{name}” is offered under other conditions.',
  ],
  passage_demands: [
    'Ce que demande le passage « {name} » change.',
    'تغير ما يطلبه الانتقال «{name}».',
    'What the passage “{name}” asks for changes.',
  ],
  passage_words: [
    'Le passage « {name} » change de nom.',
    'تغير اسم الانتقال «{name}».',
    'The passage “{name}” is called otherwise.',
  ],
  legalBasis: [
    'Base légale : {before} → {after}',
    'الأساس القانوني: {before} ← {after}',
    'Legal basis: {before} → {after}',
  ],
  idaratiUrl: [
    'Adresse Idarati : {before} → {after}',
    'عنوان إدارتي: {before} ← {after}',
    'Idarati address: {before} → {after}',
  ],
  audience: ['Public : {before} → {after}', 'الفئات: {before} ← {after}', 'Audience: {before} → {after}'],
  channels: ['Canaux : {before} → {after}', 'القنوات: {before} ← {after}', 'Channels: {before} → {after}'],
  timeLimits: ['Délai : {before} → {after}', 'الأجل: {before} ← {after}', 'Time limit: {before} → {after}'],
  silence: ['Silence : {before} → {after}', 'السكوت: {before} ← {after}', 'Silence: {before} → {after}'],
  routing: ['Orientation : {before} → {after}', 'التوجيه: {before} ← {after}', 'Routing: {before} → {after}'],
  correctionRequests: [
    'Demandes de complément : {before} → {after}',
    'طلبات الاستكمال: {before} ← {after}',
    'Requests for completion: {before} → {after}',
  ],
  fees: ['Frais : {before} → {after}', 'الرسوم: {before} ← {after}', 'Fees: {before} → {after}'],
  retentionMonths: [
    'Conservation (mois) : {before} → {after}',
    'مدة الحفظ (بالأشهر): {before} ← {after}',
    'Kept for (months): {before} → {after}',
  ],
  cndpReference: [
    'Référence CNDP : {before} → {after}',
    'مرجع اللجنة الوطنية: {before} ← {after}',
    'CNDP reference: {before} → {after}',
  ],
  piece_added: ['Nouvelle pièce : {name}', 'وثيقة جديدة: {name}', 'New piece: {name}'],
  piece_removed: [
    'La pièce « {name} » n’est plus demandée.',
    'لم تعد الوثيقة «{name}» مطلوبة.',
    'The piece “{name}” is no longer asked for.',
  ],
  piece_changed: ['La pièce « {name} » change.', 'تغيرت الوثيقة «{name}».', 'The piece “{name}” changes.'],
});
