import type { MessageCatalogue } from '../../core/problem.js';

export const liveMessages: MessageCatalogue = {
  'live.cursor_unknown': {
    fr: 'Ce curseur n’est pas de ce journal d’événements. Recommencez sans « after », après avoir relu ce que vous suivez.',
    ar: 'هذا المؤشر لا ينتمي إلى سجل الأحداث هذا. أعيدوا قراءة ما تتابعونه ثم ابدأوا من جديد بدون «after».',
    en: 'This cursor is not of this event log. Read again what you follow, then begin without "after".',
  },
  'live.cursor_too_old': {
    fr: 'Des événements suivant ce curseur ne sont plus conservés. Relisez ce que vous suivez, puis reprenez après {oldest}.',
    ar: 'لم تعد بعض الأحداث الموالية لهذا المؤشر محفوظة. أعيدوا قراءة ما تتابعونه ثم استأنفوا بعد {oldest}.',
    en: 'Events after this cursor are no longer kept. Read again what you follow, then go on after {oldest}.',
  },
  'live.nothing_to_follow': {
    fr: 'Cet abonnement ne demande rien à suivre : un champ de Subscription, sans @skip.',
    ar: 'هذا الاشتراك لا يطلب متابعة أي شيء: يلزم حقل من Subscription بدون ‎@skip.',
    en: 'This subscription asks for nothing to follow: one field of Subscription, without @skip.',
  },
  'live.needs_a_stream': {
    fr: 'Un abonnement se suit par WebSocket (graphql-transport-ws) ou par un flux d’événements (Accept: text/event-stream).',
    ar: 'تتم متابعة الاشتراك عبر WebSocket (graphql-transport-ws) أو عبر دفق أحداث (Accept: text/event-stream).',
    en: 'Follow a subscription over WebSocket (graphql-transport-ws) or as an event stream (Accept: text/event-stream).',
  },
  'live.no_act_by_address': {
    fr: 'Une mutation ne s’envoie pas dans une adresse (GET) : envoyez-la par POST.',
    ar: 'لا ترسل mutation في عنوان (GET): أرسلوها عبر POST.',
    en: 'A mutation is not sent in an address (GET): send it by POST.',
  },
  'live.no_longer_visible': {
    fr: 'Ce que vous suiviez ne vous est plus accessible.',
    ar: 'ما كنتم تتابعونه لم يعد متاحا لكم.',
    en: 'What you followed may no longer be seen by you.',
  },
};
