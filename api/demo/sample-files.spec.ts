import { describe, expect, it } from '@jest/globals';
import { fileTypeFromBuffer } from 'file-type';
import { samplePdf, samplePng } from './sample-files.js';

describe('sample files', () => {
  it('are what they say', async () => {
    const pdf = samplePdf('statuts.pdf', 'Statuts (association) de l’oasis');
    const png = samplePng('photo.png', 40);
    expect((await fileTypeFromBuffer(pdf.bytes))?.mime).toBe('application/pdf');
    expect((await fileTypeFromBuffer(png.bytes))?.mime).toBe('image/png');
  });

  it('point to each object of the document where it stands', () => {
    const text = Buffer.from(samplePdf('a.pdf', 'Procès-verbal').bytes).toString('latin1');
    const places = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
    expect(places.map((place, at) => text.slice(place).startsWith(`${at + 1} 0 obj`))).toEqual(
      Array(5).fill(true),
    );
    const table = Number(/startxref\n(\d+)/.exec(text)![1]);
    expect(text.slice(table).startsWith('xref')).toBe(true);
  });
});
