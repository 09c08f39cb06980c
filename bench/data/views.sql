-- What is published in Strapi's tables, as PostGraphile understands it: one view for each list, with the foreign key
-- where Strapi has a table of links, so that a relation costs PostGraphile one join and never two.
create schema bench;

create view bench.cities as
  select id, name, slug, country_code, country_name, latitude, longitude, time_zone, population, official_website
  from public.sister_cities_cities;

create view bench.relationships as
  select r.id, r.slug, r.title, r.designation, r.standing, r.established_on, r.established_on_earliest, r.summary,
    l.city_id as partner_city_id
  from public.sister_cities_relationships r
  left join public.sister_cities_relationships_partner_city_lnk l on l.relationship_id = r.id
  where r.published_at is not null;

create view bench.associations as
  select a.id, a.name, l.relationship_id, l.association_ord as place
  from public.sister_cities_associations a
  join public.sister_cities_associations_relationship_lnk l on l.association_id = a.id
  where a.published_at is not null;

create view bench.goals as
  select g.id, g.statement, g.area, g.state, l.relationship_id, l.goal_ord as place
  from public.sister_cities_goals g
  join public.sister_cities_goals_relationship_lnk l on l.goal_id = g.id
  where g.published_at is not null;

create view bench.events as
  select id, name, slug, starts_on, starts_on_earliest, start_time, venue_name, venue_address
  from public.sister_cities_events
  where published_at is not null;

create view bench.relationship_events as
  select l.id, e.name, e.starts_on, e.starts_on_earliest, l.relationship_id
  from public.sister_cities_events e
  join public.sister_cities_events_relationships_lnk l on l.event_id = e.id
  where e.published_at is not null;

create view bench.event_relationships as
  select l.id, r.title, c.city_id as partner_city_id, l.event_id, l.relationship_ord as place
  from public.sister_cities_relationships r
  join public.sister_cities_events_relationships_lnk l on l.relationship_id = r.id
  left join public.sister_cities_relationships_partner_city_lnk c on c.relationship_id = r.id
  where r.published_at is not null;

create view bench.relationship_letters as
  select l.id, t.title, t.date_sent, l.relationship_id, l.letter_ord as place
  from public.sister_cities_letters t
  join public.sister_cities_letters_relationships_lnk l on l.letter_id = t.id
  where t.published_at is not null;

comment on view bench.cities is E'@primaryKey id';
comment on view bench.relationships is
  E'@primaryKey id\n@foreignKey (partner_city_id) references bench.cities (id)|@fieldName partnerCity|@behavior -connection -list';
comment on view bench.associations is
  E'@primaryKey id\n@foreignKey (relationship_id) references bench.relationships (id)|@foreignFieldName associations';
comment on view bench.goals is
  E'@primaryKey id\n@foreignKey (relationship_id) references bench.relationships (id)|@foreignFieldName goals';
comment on view bench.events is E'@primaryKey id';
comment on view bench.relationship_events is
  E'@primaryKey id\n@foreignKey (relationship_id) references bench.relationships (id)|@foreignFieldName events';
comment on view bench.event_relationships is
  E'@primaryKey id\n@foreignKey (event_id) references bench.events (id)|@foreignFieldName relationships\n@foreignKey (partner_city_id) references bench.cities (id)|@fieldName partnerCity';
comment on view bench.relationship_letters is
  E'@primaryKey id\n@foreignKey (relationship_id) references bench.relationships (id)|@foreignFieldName letters';
