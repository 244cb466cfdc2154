import type { MessageCatalogue } from '../../core/problem.js';

export const publishingMessages: MessageCatalogue = {
  'publication.waits': {
    fr: 'La publication de ce brouillon est en attente : il ne peut plus changer. Annulez d’abord la publication.',
    ar: 'نشر هذه المسودة في الانتظار: لا يمكن تغييرها. ألغ طلب النشر أولا.',
    en: 'This draft waits to be published and cannot change. Cancel its publication first.',
  },
  'publication.not_waiting': {
    fr: 'Aucune publication de ce brouillon n’est en attente.',
    ar: 'لا يوجد طلب نشر في الانتظار لهذه المسودة.',
    en: 'No publication of this draft is waiting.',
  },
  'publication.approved_already': {
    fr: 'Cette publication est déjà approuvée ; elle attend son jour.',
    ar: 'تمت الموافقة على هذا النشر؛ وهو ينتظر يومه.',
    en: 'This publication is approved already; it waits for its day.',
  },
  'publication.same_person': {
    fr: 'Vous avez demandé cette publication : une deuxième personne doit l’approuver.',
    ar: 'أنت من طلب هذا النشر: يجب أن يوافق عليه شخص ثان.',
    en: 'You asked for this publication yourself: a second person has to approve it.',
  },
  'publication.message_missing': {
    fr: 'Écrivez ce que les demandeurs liront quand on leur demandera ce qui est nouveau.',
    ar: 'اكتب ما سيقرؤه أصحاب الطلبات عندما يطلب منهم ما هو جديد.',
    en: 'Write what applicants will read when they are asked for what is new.',
  },
  'publication.day_past': {
    fr: 'La date d’effet {day} est passée. Choisissez aujourd’hui ou un jour à venir.',
    ar: 'تاريخ السريان {day} قد مضى. اختر اليوم أو يوما لاحقا.',
    en: 'The day of effect {day} has passed. Choose today or a day to come.',
  },
  'publication.day_far': {
    fr: 'La date d’effet {day} est à plus d’un an. Choisissez un jour plus proche.',
    ar: 'تاريخ السريان {day} بعد أكثر من سنة. اختر يوما أقرب.',
    en: 'The day of effect {day} is more than a year away. Choose a nearer one.',
  },
  'procedure.successor_not_offered': {
    fr: 'La démarche qui remplace celle-ci doit être une autre démarche, publiée.',
    ar: 'يجب أن يكون الإجراء البديل إجراء آخر منشورا.',
    en: 'The procedure that takes its place must be another one, and published.',
  },
};
