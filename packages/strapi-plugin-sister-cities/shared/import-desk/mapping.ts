import { valueIn } from './cells';
import type { ChoiceNames } from './cells';
import type { CsvRow } from './csv';
import type { ImportField, ImportType } from './report';

/** Which field each column fills, by the place of the column; `null` where it is left out. */
export type Mapping = readonly (string | null)[];

/** Names that people give to columns in the languages of the panel, beside the names and labels of the fields. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  slug: ['key', 'clave', 'キー', 'ключ'],
  key: ['slug', 'clave', 'キー', 'ключ'],
  name: ['city', 'nombre', 'ciudad', '名前', '名称', '都市', 'назва', 'місто'],
  title: ['título', 'titulo', '題名', 'タイトル', 'назва', 'заголовок'],
  summary: ['resumen', '概要', 'опис', 'підсумок'],
  description: ['descripción', 'descripcion', '説明', 'опис'],
  countryCode: ['country', 'código de país', '国コード', 'код країни'],
  countryName: ['país', '国', '国名', 'країна'],
  homeCity: ['home', 'ciudad local', '自都市', 'наше місто'],
  partnerCity: ['partner', 'sister city', 'ciudad hermana', '姉妹都市', 'місто-партнер', 'місто-побратим'],
  latitude: ['lat', 'latitud', '緯度', 'широта'],
  longitude: ['lon', 'lng', 'longitud', '経度', 'довгота'],
  timeZone: ['zona horaria', 'タイムゾーン', 'часовий пояс'],
  population: ['población', 'poblacion', '人口', 'населення'],
  designation: ['designación', '種別', 'статус'],
  standing: ['estado', '状態', 'стан'],
  establishedOn: ['since', 'year', 'desde', '締結年', '設立', 'засновано', 'рік'],
  startsOn: ['date', 'start', 'fecha', 'inicio', '日付', '開始', 'дата', 'початок'],
  endsOn: ['end', 'fin', '終了', 'кінець'],
  kind: ['type', 'tipo', '種類', 'тип', 'вид'],
  relationships: ['relationship', 'relación', 'relaciones', '関係', 'стосунки', 'відносини'],
  association: ['asociación', '協会', 'асоціація'],
  dateSent: ['date', 'sent', 'fecha', '送付日', 'дата'],
  direction: ['dirección', '方向', 'напрям'],
  subject: ['asunto', '件名', 'тема'],
  source: ['fuente', '出典', 'джерело'],
};

const simplified = (text: string): string =>
  text
    .normalize('NFKD')
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** How well a column's name fits a field: by its name best, then by its label, then by what else people call it. */
const fit = (column: string, { name, label }: ImportField): number => {
  const wanted = simplified(column);
  if (wanted === '') return 0;
  if (wanted === simplified(name)) return 3;
  if (wanted === simplified(label)) return 2;
  return (OTHER_NAMES[name] ?? []).map(simplified).includes(wanted) ? 1 : 0;
};

/** Guesses what each column is; no field is filled by two columns. */
export const guessMapping = (columns: readonly string[], fields: readonly ImportField[]): Mapping => {
  const guesses: (string | null)[] = columns.map(() => null);
  const free = new Set(fields);
  for (const wanted of [3, 2, 1])
    columns.forEach((column, index) => {
      const found = [...free].find((field) => fit(column, field) === wanted);
      if (found === undefined || guesses[index] !== null) return;
      guesses[index] = found.name;
      free.delete(found);
    });
  return guesses;
};

/** Which type a table most likely lists: the one that most of its columns belong to. */
export const guessType = (
  columns: readonly string[],
  types: readonly ImportType[],
  fileName = '',
): ImportType | undefined => {
  const named = types.find(({ section }) => simplified(fileName).includes(simplified(section)));
  const score = ({ fields }: ImportType): number =>
    guessMapping(columns, fields).filter((each) => each !== null).length;
  const [first, ...others] = types;
  return named ?? others.reduce((best, each) => (best && score(each) <= score(best) ? best : each), first);
};

/** Required fields that no column fills. A record that exists already needs the key alone. */
export const missingFields = ({ fields }: ImportType, mapping: Mapping): ImportField[] =>
  fields.filter(({ name, required }) => required && !mapping.includes(name));

/** Fields that more than one column fills. */
export const doubledFields = ({ fields }: ImportType, mapping: Mapping): ImportField[] =>
  fields.filter(({ name }) => mapping.filter((each) => each === name).length > 1);

/** The field that finds a record again: the first one. */
export const keyOf = ({ fields }: ImportType): ImportField | undefined => fields[0];

const NO_NAMES: ChoiceNames = () => ({});

/** The rows of a table in the shape of an import file. An empty cell says nothing: it clears no field. */
export const contentOf = (
  type: ImportType,
  mapping: Mapping,
  rows: readonly CsvRow[],
  names: ChoiceNames = NO_NAMES,
): Record<string, unknown> => {
  const key = keyOf(type)?.name;
  const byName = new Map(type.fields.map((field) => [field.name, field]));
  const columns = mapping.flatMap(
    (name, index): [number, ImportField, Readonly<Record<string, string>>][] => {
      const field = name === null ? undefined : byName.get(name);
      return field ? [[index, field, names(field)]] : [];
    },
  );
  return {
    [type.section]: rows.map(({ cells }) =>
      Object.fromEntries(
        columns.flatMap(([index, field, words]): [string, unknown][] => {
          const cell = cells[index] ?? '';
          if (cell.trim() === '') return [];
          return [[field.name === key ? 'key' : field.name, valueIn(field, cell, words)]];
        }),
      ),
    ),
  };
};
