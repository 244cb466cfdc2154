import type { Dice } from '../random.js';

/** A name as both scripts write it: French spelling, Arabic spelling. */
export type Spelt = readonly [fr: string, ar: string];

/** Common names of the region, put together by dice: whoever bears one of them in life is not meant. */
const women: readonly Spelt[] = [
  ['Fatima', 'فاطمة'],
  ['Khadija', 'خديجة'],
  ['Aïcha', 'عائشة'],
  ['Zahra', 'الزهرة'],
  ['Meryem', 'مريم'],
  ['Naïma', 'نعيمة'],
  ['Rachida', 'رشيدة'],
  ['Hanane', 'حنان'],
  ['Latifa', 'لطيفة'],
  ['Souad', 'سعاد'],
  ['Itto', 'إطو'],
  ['Tifaouine', 'تيفاوين'],
  ['Ghizlane', 'غزلان'],
  ['Salma', 'سلمى'],
  ['Nadia', 'نادية'],
  ['Btissam', 'ابتسام'],
];

const men: readonly Spelt[] = [
  ['Mohamed', 'محمد'],
  ['Ahmed', 'أحمد'],
  ['Youssef', 'يوسف'],
  ['Hassan', 'حسن'],
  ['Brahim', 'إبراهيم'],
  ['Lahcen', 'لحسن'],
  ['Moha', 'موحى'],
  ['Saïd', 'سعيد'],
  ['Abdellah', 'عبد الله'],
  ['Hamid', 'حميد'],
  ['Mustapha', 'مصطفى'],
  ['Driss', 'إدريس'],
  ['Omar', 'عمر'],
  ['Addi', 'عدي'],
  ['Rachid', 'رشيد'],
  ['Khalid', 'خالد'],
];

const families: readonly Spelt[] = [
  ['Alaoui', 'العلوي'],
  ['Filali', 'الفيلالي'],
  ['Ouaddou', 'أوعدو'],
  ['Aït Hammou', 'أيت حمو'],
  ['Aït Bassou', 'أيت باسو'],
  ['Ouchrif', 'أوشريف'],
  ['Sabbari', 'الصباري'],
  ['Drâoui', 'الدرعاوي'],
  ['Zaïdi', 'الزايدي'],
  ['Amraoui', 'العمراوي'],
  ['Ouhssaine', 'أوحساين'],
  ['Todghaoui', 'التدغاوي'],
  ['Mghari', 'المغاري'],
  ['Benali', 'بنعلي'],
  ['Ouzine', 'أوزين'],
  ['Hachimi', 'الهاشمي'],
  ['Lamrani', 'لمراني'],
  ['Boukhari', 'البخاري'],
  ['Aït Ouarab', 'أيت واعراب'],
  ['Skouri', 'السكوري'],
  ['Tahiri', 'الطاهري'],
  ['Ouakrim', 'أوكريم'],
  ['Dadsi', 'الدادسي'],
  ['Ziani', 'الزياني'],
];

export interface FullName {
  readonly given: Spelt;
  readonly family: Spelt;
}

export function nameBy(dice: Dice): FullName {
  return { given: dice.pick(dice.chance(0.45) ? women : men), family: dice.pick(families) };
}

export const inFrench = ({ given, family }: FullName) => `${given[0]} ${family[0]}`;
export const inArabic = ({ given, family }: FullName) => `${given[1]} ${family[1]}`;

/** Half of an association's name; the other half is its commune. */
export const associationNames: readonly Spelt[] = [
  ['Association Tamunt pour le développement', 'جمعية تامونت للتنمية'],
  ['Association Al Amal pour la culture et le sport', 'جمعية الأمل للثقافة والرياضة'],
  ['Association Ighrem pour le patrimoine', 'جمعية إغرم للتراث'],
  ['Association des femmes de l’oasis', 'جمعية نساء الواحة'],
  ['Association Anmoun pour l’environnement', 'جمعية أنمون للبيئة'],
  ['Association Tifawt pour l’alphabétisation', 'جمعية تيفاوت لمحاربة الأمية'],
  ['Association Chabab pour l’animation', 'جمعية الشباب للتنشيط'],
  ['Association Afoulki pour le transport scolaire', 'جمعية أفولكي للنقل المدرسي'],
];

export const businessNames: readonly Spelt[] = [
  ['Café Oasis', 'مقهى الواحة'],
  ['Dattes du Sud', 'تمور الجنوب'],
  ['Atelier Tafilalet', 'ورشة تافيلالت'],
  ['Boulangerie Al Baraka', 'مخبزة البركة'],
  ['Artisanat Drâa', 'صناعة درعة التقليدية'],
];
