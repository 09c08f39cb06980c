import type { Host } from '../strapi';

/** Files of the media library, as an editor uploads them: with and without what a picture may lack. */
const FILES = [
  { name: 'bell.jpg', hash: 'bell', ext: '.jpg', mime: 'image/jpeg', size: 12.5, width: 640, height: 480 },
  { name: 'flag "small".png', hash: 'flag', ext: '.png', mime: 'image/png', size: 0.1, caption: 'Flagge' },
  { name: 'agreement.pdf', hash: 'agreement', ext: '.pdf', mime: 'application/pdf', size: 1200 },
  { name: '手紙.pdf', hash: 'letter', ext: '.pdf', mime: 'application/pdf', size: 3, alternativeText: 'A' },
];

const FORMATS = { thumbnail: { url: '/t.jpg', width: 156, height: 117, sizeInBytes: 1 }, small: null };

/** Puts the files into the library and returns their ids. */
export const uploadFiles = async (host: Host): Promise<number[]> => {
  const ids: number[] = [];
  for (const [index, file] of FILES.entries()) {
    const stored = await host.strapi.db.query('plugin::upload.file').create({
      data: {
        ...file,
        url: `/uploads/${file.hash}${file.ext}`,
        provider: 'local',
        ...(index === 0 ? { formats: FORMATS, focalPoint: { x: 10, y: 20.5 } } : {}),
      },
    });
    ids.push(stored.id);
  }
  return ids;
};
