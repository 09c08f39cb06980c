/**
 * The least that an answer over HTTP costs: Node's own server, and for each question one statement, prepared once per
 * connection, out of which the text of the answer comes. It reads no GraphQL, and checks nobody's permissions.
 */
import { createServer } from 'node:http';

import pg from 'pg';

import child from './child.cjs';

child.countPostgres(pg);

const PREFIX = 'sister_cities_';

const RELATIONS = `
  'partnerCity', (
    select json_build_object(
      'name', c.name, 'countryCode', c.country_code, 'latitude', c.latitude, 'longitude', c.longitude)
    from ${PREFIX}relationships_partner_city_lnk l join ${PREFIX}cities c on c.id = l.city_id
    where l.relationship_id = r.id),
  'associations', (
    select coalesce(json_agg(json_build_object('name', a.name) order by l.association_ord), '[]')
    from ${PREFIX}associations_relationship_lnk l join ${PREFIX}associations a on a.id = l.association_id
    where l.relationship_id = r.id and a.published_at is not null),
  'goals', (
    select coalesce(json_agg(json_build_object('statement', g.statement, 'state', g.state) order by g.goal_ord), '[]')
    from (
      select g.statement, g.state, l.goal_ord
      from ${PREFIX}goals_relationship_lnk l join ${PREFIX}goals g on g.id = l.goal_id
      where l.relationship_id = r.id and g.published_at is not null order by l.goal_ord limit 3) g),
  'events', (
    select coalesce(
      json_agg(json_build_object('name', e.name, 'startsOn', e.starts_on) order by e.starts_on_earliest desc), '[]')
    from (
      select e.name, e.starts_on, e.starts_on_earliest
      from ${PREFIX}events_relationships_lnk l join ${PREFIX}events e on e.id = l.event_id
      where l.relationship_id = r.id and e.published_at is not null
      order by e.starts_on_earliest desc limit 3) e),
  'letters', (
    select coalesce(json_agg(json_build_object('title', t.title, 'dateSent', t.date_sent) order by t.letter_ord), '[]')
    from (
      select t.title, t.date_sent, l.letter_ord
      from ${PREFIX}letters_relationships_lnk l join ${PREFIX}letters t on t.id = l.letter_id
      where l.relationship_id = r.id and t.published_at is not null order by l.letter_ord limit 2) t)`;

const RELATIONSHIP = `json_build_object(
  'slug', r.slug, 'title', r.title, 'designation', r.designation, 'standing', r.standing,
  'establishedOn', r.established_on, 'summary', r.summary, ${RELATIONS})`;

const answered = (root, json, order, from) => `
  select json_build_object(
    'data', json_build_object('${root}', coalesce(json_agg(${json} order by ${order}), '[]')))::text as body
  from (${from}) r`;

const LIST = {
  text: answered(
    'sisterCitiesRelationships',
    RELATIONSHIP,
    'r.title',
    // The page is found in narrow rows: sorting whole ones costs ten times as much at a deep page.
    `select * from ${PREFIX}relationships where id in (
       select id from ${PREFIX}relationships where published_at is not null and slug <> $2
       order by title limit 20 offset $1)`,
  ),
  values: ({ start, except }) => [start, except],
};

const DETAIL = {
  text: answered(
    'sisterCitiesRelationships',
    RELATIONSHIP,
    'r.id',
    `select * from ${PREFIX}relationships where published_at is not null and slug = $1 and title <> $2`,
  ),
  values: ({ slug, except }) => [slug, except],
};

const FILTER = {
  text: answered(
    'sisterCitiesRelationships',
    `json_build_object(
      'slug', r.slug, 'title', r.title, 'designation', r.designation, 'establishedOn', r.established_on,
      'partnerCity', json_build_object('name', r.city_name, 'countryCode', r.country_code),
      'goals', (
        select coalesce(json_agg(
          json_build_object('statement', g.statement, 'area', g.area, 'state', g.state) order by g.goal_ord), '[]')
        from (
          select g.statement, g.area, g.state, l.goal_ord
          from ${PREFIX}goals_relationship_lnk l join ${PREFIX}goals g on g.id = l.goal_id
          where l.relationship_id = r.id and g.published_at is not null order by l.goal_ord limit 3) g),
      'events', (
        select coalesce(json_agg(
          json_build_object('name', e.name, 'startsOn', e.starts_on) order by e.starts_on_earliest desc), '[]')
        from (
          select e.name, e.starts_on, e.starts_on_earliest
          from ${PREFIX}events_relationships_lnk l join ${PREFIX}events e on e.id = l.event_id
          where l.relationship_id = r.id and e.published_at is not null
          order by e.starts_on_earliest desc limit 3) e))`,
    'r.established_on_earliest, r.slug',
    `select r.id, r.slug, r.title, r.designation, r.established_on, r.established_on_earliest,
       c.name as city_name, c.country_code
     from ${PREFIX}relationships r
     join ${PREFIX}relationships_partner_city_lnk l on l.relationship_id = r.id
     join ${PREFIX}cities c on c.id = l.city_id
     where r.published_at is not null and c.country_code = $2 and r.established_on_earliest >= $3 and exists (
       select from ${PREFIX}goals_relationship_lnk l join ${PREFIX}goals g on g.id = l.goal_id
       where l.relationship_id = r.id and g.published_at is not null and g.area = $1 and g.state = 'active')
     order by r.established_on_earliest, r.slug limit 20`,
  ),
  values: ({ area, country, since }) => [area, country, since],
};

const EVENTS = {
  text: answered(
    'sisterCitiesEvents',
    `json_build_object(
      'name', r.name, 'startsOn', r.starts_on, 'startTime', r.start_time, 'venueName', r.venue_name,
      'venueAddress', r.venue_address,
      'relationships', (
        select coalesce(json_agg(
          json_build_object('title', t.title, 'partnerCity', json_build_object('name', t.city_name))
          order by t.relationship_ord), '[]')
        from (
          select t.title, c.name as city_name, l.relationship_ord
          from ${PREFIX}events_relationships_lnk l
          join ${PREFIX}relationships t on t.id = l.relationship_id
          join ${PREFIX}relationships_partner_city_lnk p on p.relationship_id = t.id
          join ${PREFIX}cities c on c.id = p.city_id
          where l.event_id = r.id and t.published_at is not null order by l.relationship_ord limit 5) t))`,
    'r.starts_on_earliest, r.slug',
    `select * from ${PREFIX}events where published_at is not null and starts_on_earliest >= $1 and slug <> $2
     order by starts_on_earliest, slug limit 20`,
  ),
  values: ({ day, except }) => [day, except],
};

const CITIES = {
  text: answered(
    'sisterCitiesCities',
    `json_build_object(
      'name', r.name, 'slug', r.slug, 'countryCode', r.country_code, 'countryName', r.country_name,
      'latitude', r.latitude, 'longitude', r.longitude, 'timeZone', r.time_zone, 'population', r.population,
      'officialWebsite', r.official_website)`,
    'r.name',
    `select * from ${PREFIX}cities where population >= $1 order by name limit 100`,
  ),
  values: ({ population }) => [population],
};

const STATEMENTS = { List: LIST, Detail: DETAIL, Filter: FILTER, Events: EVENTS, Cities: CITIES };

const pool = new pg.Pool({ connectionString: process.env.BENCH_URL, max: 10 });

const bodyOf = async (request) => {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
};

const answer = async (request, response) => {
  const { operationName, variables } = await bodyOf(request);
  const { text, values } = STATEMENTS[operationName];
  const { rows } = await pool.query({ name: operationName, text, values: values(variables) });
  const body = Buffer.from(rows[0].body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
};

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    response.writeHead(500);
    response.end(String(error));
  });
});
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => child.serveParent(server.address().port));
