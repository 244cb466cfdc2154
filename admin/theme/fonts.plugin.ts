import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

interface Face {
  family: string;
  weight: number;
  file: string;
  /** Inclusive ranges of code points, as CSS unicode-range has them: a browser loads only the scripts that it shows. */
  ranges: [number, number][];
}

const latin: Face['ranges'] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];
const arabic: Face['ranges'] = [
  [0x600, 0x6ff],
  [0x200c, 0x200f],
];
const tifinagh: Face['ranges'] = [[0x2d30, 0x2d7f]];

const faces: Face[] = [
  { family: 'Noto Sans', weight: 400, file: 'noto-sans/400Regular/NotoSans_400Regular.ttf', ranges: latin },
  { family: 'Noto Sans', weight: 600, file: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf', ranges: latin },
  {
    family: 'Noto Sans Arabic',
    weight: 400,
    file: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    ranges: arabic,
  },
  {
    family: 'Noto Sans Arabic',
    weight: 600,
    file: 'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
    ranges: arabic,
  },
  {
    family: 'Noto Sans Tifinagh',
    weight: 400,
    file: 'noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf',
    ranges: tifinagh,
  },
];

const moduleId = 'virtual:fonts.css';

/** Whole Noto files weigh 200 to 600 KB each; cut to the scripts of the console they weigh 15 to 60: a cheap phone feels it. */
export function fonts(): Plugin {
  let building = false;
  return {
    name: 'fonts',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    async load(id) {
      if (id !== `\0${moduleId}`) return undefined;
      const rules = faces.map(async (face) => {
        const data = await cut(face);
        const source = building
          ? `__VITE_ASSET__${this.emitFile({ type: 'asset', name: `${fileName(face)}.woff2`, source: data })}__`
          : `data:font/woff2;base64,${data.toString('base64')}`;
        return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:swap;src:url(${source}) format('woff2');unicode-range:${face.ranges.map(range).join(',')}}`;
      });
      return (await Promise.all(rules)).join('\n');
    },
  };
}

async function cut(face: Face): Promise<Buffer> {
  const require = createRequire(import.meta.url);
  const font = await readFile(require.resolve(`@expo-google-fonts/${face.file}`));
  return subsetFont(font, face.ranges.map(characters).join(''), { targetFormat: 'woff2' });
}

const characters = ([first, last]: [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const range = ([first, last]: [number, number]) => `U+${first.toString(16)}-${last.toString(16)}`;

const fileName = (face: Face) => `${face.family.toLowerCase().replaceAll(' ', '-')}-${face.weight}`;
