import type { Documents, Host } from '../../../strapi-plugin-sister-cities/tests/support/strapi';

const documentIdOf = async (documents: Documents, slug: string): Promise<string> =>
  (await documents.findFirst({ filters: { slug } }))?.documentId ?? '';

const STORY = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'Since 1959' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Over 90 people came for the ' },
      { type: 'text', text: 'Peace Bell', bold: true },
      { type: 'text', text: ' & stayed.' },
    ],
  },
];

/** A picture as the media library has it, whose files nobody needs to load. */
const givePicture = async (host: Host, documentId: string): Promise<void> => {
  const file = await host.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'sapporo.jpg',
      alternativeText: 'The clock tower of Sapporo',
      url: '/uploads/sapporo.jpg',
      hash: 'sapporo',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 410,
      width: 2000,
      height: 1333,
      provider: 'local',
      formats: { small: { url: '/uploads/small_sapporo.jpg', width: 500, height: 333 } },
      publishedAt: new Date(),
    },
  });
  await host.documents('city').update({ documentId, data: { image: file.id } });
};

/** What the office of Portland has added to its content: a picture, a story, Spanish, and a draft. */
export const editPortland = async (host: Host): Promise<void> => {
  const cities = host.documents('city');
  await givePicture(host, await documentIdOf(cities, 'sapporo'));
  await host.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Spanish (es)' });
  await cities.update({
    documentId: await documentIdOf(cities, 'lviv'),
    locale: 'es',
    data: { name: 'Leópolis', slug: 'lviv', countryCode: 'UA', countryName: 'Ucrania' },
  });
  const relationships = host.documents('relationship');
  const documentId = await documentIdOf(relationships, 'portland-sapporo');
  await relationships.update({ documentId, data: { story: STORY } });
  await relationships.publish({ documentId });
  await relationships.update({ documentId, data: { summary: 'Not yet said.' } });
};
