import type { MessageCatalogue } from '../../core/problem.js';

export const listMessages: MessageCatalogue = {
  'list.file_not_ready': {
    fr: 'Ce fichier n’est pas encore prêt, ou il a été refusé. Attendez un instant, ou choisissez-en un autre.',
    ar: 'هذا الملف غير جاهز بعد، أو تم رفضه. انتظر لحظة أو اختر غيره.',
    en: 'This file is not ready yet, or was refused. Wait a moment, or choose another one.',
  },
  'list.too_large': {
    fr: 'Ce fichier dépasse {megabytes} Mo. Gardez seulement les lignes et les colonnes de la liste.',
    ar: 'يتجاوز هذا الملف {megabytes} ميغابايت. احتفظ فقط بأسطر اللائحة وأعمدتها.',
    en: 'This file is larger than {megabytes} MB. Keep only the rows and columns of the list.',
  },
  'list.too_large_unpacked': {
    fr: 'Une fois ouvert, ce fichier dépasserait {megabytes} Mo : il est refusé. Enregistrez la liste seule dans un nouveau fichier.',
    ar: 'عند فتحه يتجاوز هذا الملف {megabytes} ميغابايت: تم رفضه. احفظ اللائحة وحدها في ملف جديد.',
    en: 'Unpacked, this file would be larger than {megabytes} MB: it is refused. Save the list alone in a new file.',
  },
  'list.xlsx_unreadable': {
    fr: 'Ce fichier ne se lit pas comme un classeur Excel (.xlsx). Ouvrez-le, enregistrez-le à nouveau, ou choisissez le format CSV.',
    ar: 'لا يمكن قراءة هذا الملف كمصنف إكسل (.xlsx). افتحه واحفظه من جديد، أو اختر صيغة CSV.',
    en: 'This file cannot be read as an Excel workbook (.xlsx). Open it and save it again, or choose CSV.',
  },
  'list.csv_unreadable': {
    fr: 'Ce fichier CSV ne se lit pas à partir de la ligne {line} : un guillemet y est peut-être resté ouvert.',
    ar: 'لا يمكن قراءة ملف CSV هذا ابتداء من السطر {line}: ربما بقيت علامة اقتباس مفتوحة.',
    en: 'This CSV file cannot be read from line {line} on: a quotation mark may have been left open.',
  },
  'list.no_such_sheet': {
    fr: 'Le classeur n’a pas de feuille « {sheet} ».',
    ar: 'لا يحتوي المصنف على ورقة «{sheet}».',
    en: 'The workbook has no sheet “{sheet}”.',
  },
  'list.empty': {
    fr: 'Ce fichier n’a aucune ligne sous les noms de ses colonnes.',
    ar: 'لا يحتوي هذا الملف على أي سطر تحت أسماء أعمدته.',
    en: 'This file has no row below the names of its columns.',
  },
  'list.too_many_rows': {
    fr: 'Ce fichier a plus de {most} lignes : personne ne choisirait dans une telle liste.',
    ar: 'يحتوي هذا الملف على أكثر من {most} سطر: لا أحد يختار من لائحة كهذه.',
    en: 'This file has more than {most} rows: nobody would choose from such a list.',
  },
  'list.too_many_columns': {
    fr: 'Ce fichier a plus de {most} colonnes. Gardez celles de la liste.',
    ar: 'يحتوي هذا الملف على أكثر من {most} عمود. احتفظ بأعمدة اللائحة.',
    en: 'This file has more than {most} columns. Keep those of the list.',
  },
  'list.no_such_column': {
    fr: 'Le fichier n’a pas cette colonne : choisissez-en une autre.',
    ar: 'لا يحتوي الملف على هذا العمود: اختر غيره.',
    en: 'The file does not have this column: choose another one.',
  },
  'list.same_column': {
    fr: 'L’arabe et le français ne peuvent pas venir de la même colonne.',
    ar: 'لا يمكن أن تأتي العربية والفرنسية من العمود نفسه.',
    en: 'Arabic and French cannot come from the same column.',
  },
  'list.rows_wrong': {
    fr: '{count} erreurs dans le fichier, la première à la ligne {row}. Rien n’a été publié.',
    ar: 'في الملف {count} من الأخطاء، أولها في السطر {row}. لم ينشر شيء.',
    en: 'The file has {count} faults, the first in row {row}. Nothing was published.',
  },
  'list.authority_missing': {
    fr: 'Dites à quelle autorité appartient cette nouvelle liste.',
    ar: 'حدد السلطة التي تعود إليها هذه اللائحة الجديدة.',
    en: 'Say to which authority this new list belongs.',
  },
  'list.title_missing': {
    fr: 'Donnez un nom à la liste, en arabe et en français.',
    ar: 'أعط اللائحة اسما بالعربية والفرنسية.',
    en: 'Give the list a name, in Arabic and French.',
  },
  'list.title_too_long': {
    fr: 'Ce nom est trop long ({most} caractères au plus).',
    ar: 'هذا الاسم طويل جدا ({most} حرف على الأكثر).',
    en: 'This name is too long ({most} characters at most).',
  },
  'list.row.code_missing': { fr: 'Le code manque.', ar: 'الرمز ناقص.', en: 'The code is missing.' },
  'list.row.code_bad': {
    fr: 'Le code « {code} » n’est pas valable : lettres latines, chiffres, « _ . / - », 60 au plus.',
    ar: 'الرمز «{code}» غير صالح: حروف لاتينية وأرقام و«_ . / -»، 60 على الأكثر.',
    en: 'The code “{code}” is not valid: Latin letters, digits, “_ . / -”, 60 at most.',
  },
  'list.row.code_twice': {
    fr: 'Le code « {code} » est déjà à la ligne {first}.',
    ar: 'الرمز «{code}» موجود في السطر {first}.',
    en: 'The code “{code}” stands in row {first} already.',
  },
  'list.row.missing_fr': {
    fr: 'Le français manque.',
    ar: 'النص الفرنسي ناقص.',
    en: 'The French is missing.',
  },
  'list.row.missing_ar': { fr: 'L’arabe manque.', ar: 'النص العربي ناقص.', en: 'The Arabic is missing.' },
  'list.row.too_long': {
    fr: 'Un libellé dépasse {most} caractères.',
    ar: 'تسمية تتجاوز {most} حرف.',
    en: 'A label is longer than {most} characters.',
  },
  'list.row.control': {
    fr: 'Un libellé contient des caractères invisibles.',
    ar: 'تحتوي تسمية على رموز غير مرئية.',
    en: 'A label holds invisible characters.',
  },
};
