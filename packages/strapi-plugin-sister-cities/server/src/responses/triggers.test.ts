import { missingTriggers } from './triggers';
import { readNotification } from './watch-postgres';

const NAMES = ['insert', 'update', 'delete', 'truncate'].map((on) => `sister_cities_tell_${on}`);

describe('the triggers of a table', () => {
  it('are made where they are missing, and name the documents that were written', () => {
    const table = { name: 'sister_cities_cities', hasDocuments: true, triggers: ['of_somebody_else'] };
    expect(missingTriggers('public', table)).toEqual([
      'create trigger sister_cities_tell_insert after insert on "public"."sister_cities_cities" referencing new table as written_after for each statement execute function "public".sister_cities_tell_documents()',
      'create trigger sister_cities_tell_update after update on "public"."sister_cities_cities" referencing old table as written_before new table as written_after for each statement execute function "public".sister_cities_tell_documents()',
      'create trigger sister_cities_tell_delete after delete on "public"."sister_cities_cities" referencing old table as written_before for each statement execute function "public".sister_cities_tell_documents()',
      'create trigger sister_cities_tell_truncate after truncate on "public"."sister_cities_cities"  for each statement execute function "public".sister_cities_tell_table()',
    ]);
  });

  it('tell the table alone where its rows are of no document', () => {
    const [insert] = missingTriggers('city"s', { name: 'a"b', hasDocuments: false, triggers: [] });
    expect(insert).toBe(
      'create trigger sister_cities_tell_insert after insert on "city""s"."a""b"  for each statement execute function "city""s".sister_cities_tell_table()',
    );
  });

  it('are made once', () => {
    expect(missingTriggers('public', { name: 'a', hasDocuments: true, triggers: NAMES })).toEqual([]);
    expect(
      missingTriggers('public', { name: 'a', hasDocuments: true, triggers: NAMES.slice(1) }),
    ).toHaveLength(1);
  });
});

describe('what the database tells', () => {
  it.each([
    ['{"schema":"public","table":"cities","documents":["lviv"]}', { table: 'cities', documents: ['lviv'] }],
    ['{"schema":"public","table":"cities","documents":null}', { table: 'cities', documents: undefined }],
    ['{"schema":"another","table":"cities","documents":null}', undefined],
    ['{"hello":"8b1f"}', undefined],
    ['{"schema":"public"}', 'anything'],
    ['', 'anything'],
    ['7', 'anything'],
  ])('is read: %s', (payload, told) => {
    expect(readNotification(payload, 'public')).toEqual(told);
  });
});
