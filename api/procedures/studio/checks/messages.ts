import type { MessageCatalogue } from '../../../core/problem.js';

export const checkMessages: MessageCatalogue = {
  'studio.missing_ar': {
    fr: '« {text} » : l’arabe manque.',
    ar: '«{text}»: النص العربي ناقص.',
    en: '“{text}”: the Arabic is missing.',
  },
  'studio.missing_fr': {
    fr: '« {text} » : le français manque.',
    ar: '«{text}»: النص الفرنسي ناقص.',
    en: '“{text}”: the French is missing.',
  },
  'studio.missing_audience': {
    fr: 'Personne ne peut demander cette démarche : choisissez son public.',
    ar: 'لا أحد يمكنه طلب هذا الإجراء: اختر الفئات المعنية.',
    en: 'Nobody may ask for this procedure: choose its audience.',
  },
  'studio.missing_channels': {
    fr: 'Aucun canal ne mène à cette démarche : choisissez-en un.',
    ar: 'لا قناة تؤدي إلى هذا الإجراء: اختر واحدة.',
    en: 'No channel leads to this procedure: choose one.',
  },
  'studio.route_nowhere': {
    fr: 'Une orientation ne dit pas vers quel service : choisissez-le.',
    ar: 'توجيه لا يحدد المصلحة: اخترها.',
    en: 'A route does not say to which department: choose it.',
  },
  'studio.route_unknown': {
    fr: 'Le service « {department} » n’existe pas dans cette autorité : choisissez-en un autre.',
    ar: 'المصلحة «{department}» غير موجودة في هذه السلطة: اختر غيرها.',
    en: 'The department “{department}” does not exist in this authority: choose another one.',
  },
  'studio.route_behind': {
    fr: 'Cette orientation ne sert jamais : la n° {place}, sans condition, prend tout avant elle.',
    ar: 'لا يستعمل هذا التوجيه أبدا: التوجيه رقم {place} بلا شرط ويأخذ كل شيء قبله.',
    en: 'This route never serves: number {place}, without a condition, takes everything before it.',
  },
  'studio.never_due': {
    fr: 'Les frais « {name} » ne seront jamais dus : aucune réponse ne remplit leur condition.',
    ar: 'لن تستحق الرسوم «{name}» أبدا: لا جواب يستوفي شرطها.',
    en: 'The fee “{name}” will never be due: no answer meets its condition.',
  },
  'studio.never_routed': {
    fr: 'Aucun dossier n’ira vers « {name} » : aucune réponse ne remplit sa condition.',
    ar: 'لن يوجه أي طلب إلى «{name}»: لا جواب يستوفي شرطه.',
    en: 'No application will go to “{name}”: no answer meets its condition.',
  },
  'studio.law.copies': {
    fr: '« {text} » demande plusieurs exemplaires : la loi 55-19 n’en permet qu’un.',
    ar: '«{text}» يطلب أكثر من نسخة: لا يسمح القانون 55.19 إلا بنسخة واحدة.',
    en: '“{text}” asks for several copies: law 55-19 allows only one.',
  },
  'studio.law.certified': {
    fr: '« {text} » demande une copie certifiée : la loi 55-19 l’interdit.',
    ar: '«{text}» يطلب نسخة مطابقة للأصل: يمنع ذلك القانون 55.19.',
    en: '“{text}” asks for a certified copy: law 55-19 forbids it.',
  },
  'studio.law.legalised': {
    fr: '« {text} » demande une signature légalisée : la loi 55-19 l’interdit.',
    ar: '«{text}» يطلب تصحيح الإمضاء: يمنع ذلك القانون 55.19.',
    en: '“{text}” asks for a legalised signature: law 55-19 forbids it.',
  },
  'studio.law.cnie': {
    fr: '« {text} » : la carte nationale (CNIE) remplace ce certificat, il ne peut plus être demandé.',
    ar: '«{text}»: تعوض البطاقة الوطنية للتعريف هذه الشهادة، ولا يجوز طلبها.',
    en: '“{text}”: the national card (CNIE) replaces this certificate, it may not be asked for.',
  },
  'studio.law.sixty_days': {
    fr: 'Un délai de {days} jours dépasse les 60 jours de la loi 55-19.',
    ar: 'أجل {days} يوما يتجاوز 60 يوما المنصوص عليها في القانون 55.19.',
    en: 'A limit of {days} days is more than the 60 days of law 55-19.',
  },
  'studio.law.thirty_days': {
    fr: 'Un délai de {days} jours dépasse les 30 jours que la loi 55-19 fixe aux actes nécessaires à l’investissement : vérifiez si c’en est un.',
    ar: 'أجل {days} يوما يتجاوز 30 يوما التي يحددها القانون 55.19 للقرارات اللازمة للاستثمار: تحقق مما إذا كان هذا منها.',
    en: 'A limit of {days} days is more than the 30 days that law 55-19 sets for acts needed by investments: check whether this is one.',
  },
  'studio.law.one_completion': {
    fr: 'La loi 55-19 ne permet qu’une seule demande de complément.',
    ar: 'لا يسمح القانون 55.19 إلا بطلب واحد لاستكمال الملف.',
    en: 'Law 55-19 allows one single request for completion.',
  },
  'studio.never_shown': {
    fr: '« {name} » ne sera jamais affiché : aucune réponse ne remplit sa condition.',
    ar: '«{name}» لن يظهر أبدا: لا يوجد جواب يحقق شرطه.',
    en: '“{name}” is never shown: no answers fulfil its condition.',
  },
  'studio.never_required': {
    fr: '« {name} » ne sera jamais obligatoire : aucune réponse ne remplit sa condition.',
    ar: '«{name}» لن يكون إلزاميا أبدا: لا يوجد جواب يحقق شرطه.',
    en: '“{name}” is never required: no answers fulfil its condition.',
  },
  'studio.never_offered': {
    fr: 'Le passage « {name} » ne sera jamais proposé : aucune réponse ne remplit sa condition.',
    ar: 'لن يقترح الانتقال «{name}» أبدا: لا يوجد جواب يحقق شرطه.',
    en: 'The passage “{name}” is never offered: no answers fulfil its condition.',
  },
  'studio.never_applies': {
    fr: 'Le délai « {name} » ne s’appliquera jamais : aucune réponse ne remplit sa condition.',
    ar: 'لن يطبق الأجل «{name}» أبدا: لا يوجد جواب يحقق شرطه.',
    en: 'The time limit “{name}” never applies: no answers fulfil its condition.',
  },
  'studio.silence_without_step': {
    fr: 'Le silence vaut acceptation, mais le parcours n’a pas d’étape « acceptée par silence ».',
    ar: 'السكوت بمثابة موافقة، لكن المسار لا يتضمن مرحلة «مقبول بسكوت الإدارة».',
    en: 'Silence is an approval, but the workflow has no step for what silence accepted.',
  },
  'studio.silence_without_limit': {
    fr: 'Le silence vaut acceptation, mais aucun délai ne dit quand.',
    ar: 'السكوت بمثابة موافقة، لكن لا أجل يحدد متى.',
    en: 'Silence is an approval, but no time limit says when.',
  },
  'studio.step_without_silence': {
    fr: 'Cette étape accepte par silence, alors que les règles disent que le silence ne vaut pas acceptation.',
    ar: 'هذه المرحلة تقبل بالسكوت، بينما تنص القواعد على أن السكوت لا يعد موافقة.',
    en: 'This step accepts by silence, while the rules say that silence is no approval.',
  },
};
