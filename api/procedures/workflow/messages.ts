import type { MessageCatalogue } from '../../core/problem.js';

export const workflowMessages: MessageCatalogue = {
  'workflow.bad_key': {
    fr: 'La clé « {key} » doit commencer par une lettre et n’avoir que des minuscules, des chiffres et des tirets.',
    ar: 'يجب أن يبدأ المفتاح «{key}» بحرف وألا يتضمن سوى حروف صغيرة وأرقام وشرطات.',
    en: 'The key “{key}” must begin with a letter and hold small letters, digits and dashes only.',
  },
  'workflow.key_twice': {
    fr: 'La clé « {key} » est employée deux fois.',
    ar: 'المفتاح «{key}» مستعمل مرتين.',
    en: 'The key “{key}” is used twice.',
  },
  'workflow.unknown_phase': {
    fr: 'L’étape « {step} » est dans une phase inconnue : {phase}.',
    ar: 'المرحلة «{step}» ضمن طور غير معروف: {phase}.',
    en: 'Step “{step}” lies in an unknown phase: {phase}.',
  },
  'workflow.no_start': {
    fr: 'Aucune étape n’est dans la phase DRAFT : c’est là que toute demande commence.',
    ar: 'لا توجد أي مرحلة في طور DRAFT الذي يبدأ منه كل طلب.',
    en: 'No step lies in phase DRAFT, where every application starts.',
  },
  'workflow.second_start': {
    fr: 'L’étape « {step} » est un second départ : une seule étape peut être dans la phase DRAFT.',
    ar: 'المرحلة «{step}» بداية ثانية: لا يمكن أن تكون سوى مرحلة واحدة في طور DRAFT.',
    en: 'Step “{step}” is a second start: only one step may lie in phase DRAFT.',
  },
  'workflow.unknown_step': {
    fr: 'Le passage « {transition} » nomme une étape qui n’existe pas : « {step} ».',
    ar: 'يشير الانتقال «{transition}» إلى مرحلة غير موجودة: «{step}».',
    en: 'Passage “{transition}” names a step that does not exist: “{step}”.',
  },
  'workflow.from_nowhere': {
    fr: 'Le passage « {transition} » ne part d’aucune étape.',
    ar: 'لا ينطلق الانتقال «{transition}» من أي مرحلة.',
    en: 'Passage “{transition}” leaves no step.',
  },
  'workflow.nobody': {
    fr: 'Personne ne peut prendre le passage « {transition} ».',
    ar: 'لا أحد مخول بالانتقال «{transition}».',
    en: 'Nobody may take passage “{transition}”.',
  },
  'workflow.unknown_actor': {
    fr: 'Le passage « {transition} » nomme un rôle inconnu : {actor}.',
    ar: 'يشير الانتقال «{transition}» إلى دور غير معروف: {actor}.',
    en: 'Passage “{transition}” names an unknown role: {actor}.',
  },
  'workflow.refusal_without_reason': {
    fr: 'Le passage « {transition} » refuse une demande : elle doit exiger un motif (loi 55-19).',
    ar: 'الانتقال «{transition}» رفض للطلب: يجب أن يشترط التعليل (القانون 55.19).',
    en: 'Passage “{transition}” refuses an application: it must demand a reason (law 55-19).',
  },
  'workflow.leads_to_itself': {
    fr: 'Le passage « {transition} » ramène à l’étape « {to} » d’où elle part.',
    ar: 'يعيد الانتقال «{transition}» إلى المرحلة «{to}» التي انطلق منها.',
    en: 'Passage “{transition}” leads back to step “{to}” that it leaves.',
  },
  'workflow.phase_order': {
    fr: 'Le passage « {transition} » mène de « {from} » ({fromPhase}) à « {to} » ({toPhase}) : ces phases ne se suivent pas.',
    ar: 'يقود الانتقال «{transition}» من «{from}» ({fromPhase}) إلى «{to}» ({toPhase}): هذان الطوران لا يتعاقبان.',
    en: 'Passage “{transition}” leads from “{from}” ({fromPhase}) to “{to}” ({toPhase}): these phases do not follow one another.',
  },
  'workflow.applicants_act': {
    fr: 'Le passage « {transition} » revient au demandeur : déposer et retirer sont ses actes.',
    ar: 'الانتقال «{transition}» من حق صاحب الطلب: فالإيداع والسحب من اختصاصه.',
    en: 'Passage “{transition}” is the applicant’s: filing and withdrawing are theirs.',
  },
  'workflow.submit_from_draft_only': {
    fr: 'Le passage « {transition} » dépose la demande : elle ne part que du brouillon.',
    ar: 'الانتقال «{transition}» إيداع للطلب: لا ينطلق إلا من المسودة.',
    en: 'Passage “{transition}” files the application: it leaves the draft only.',
  },
  'workflow.unreachable': {
    fr: 'L’étape « {step} » n’est jamais atteinte.',
    ar: 'لا يمكن بلوغ المرحلة «{step}».',
    en: 'Step “{step}” is never reached.',
  },
  'workflow.leads_nowhere': {
    fr: 'L’étape « {step} » ne mène à aucune décision ni clôture.',
    ar: 'لا تقود المرحلة «{step}» إلى أي قرار أو إغلاق.',
    en: 'Step “{step}” leads to no decision nor end.',
  },
  'workflow.no_answer': {
    fr: 'À l’étape « {step} », le demandeur ne peut pas répondre.',
    ar: 'في المرحلة «{step}» لا يمكن لصاحب الطلب أن يجيب.',
    en: 'At step “{step}” the applicant cannot answer.',
  },
};
