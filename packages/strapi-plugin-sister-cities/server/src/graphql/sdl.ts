import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { builtServer } from '../compiled/built-server';
import { isHeld } from '../responses/http';

/** A GraphQL schema as text, and what tells whether somebody has it already. */
export interface PrintedSchema {
  sdl: string;
  /** A strong one: the same text, byte by byte. */
  etag: string;
}

const printed = new WeakMap<GraphQLSchema, PrintedSchema>();

const print = (schema: GraphQLSchema): PrintedSchema => {
  const sdl = `${printSchema(schema)}\n`;
  return { sdl, etag: `"${createHash('sha256').update(sdl).digest('base64url')}"` };
};

/** The schema that this server answers by, printed once; `undefined` for a host without GraphQL. */
export const printedSchema = (strapi: Core.Strapi): PrintedSchema | undefined => {
  const schema = builtServer(strapi)?.schema;
  if (!schema) return undefined;
  const known = printed.get(schema) ?? print(schema);
  printed.set(schema, known);
  return known;
};

/** What the controller reads of a request, and what it answers with. */
export interface SchemaContext {
  status: number;
  type: string;
  body: unknown;
  get(header: string): string;
  set(header: string, value: string): void;
  notFound(message: string): void;
}

/** Answers the schema to tokens that may read it: introspection is off in production. */
export const schemaController = ({
  strapi,
}: {
  strapi: Core.Strapi;
}): { read(ctx: SchemaContext): void } => ({
  read: (ctx) => {
    const found = printedSchema(strapi);
    if (!found) {
      ctx.notFound(
        'This server has no GraphQL schema. Expected @strapi/plugin-graphql, installed by the host and enabled.',
      );
      return;
    }
    ctx.set('ETag', found.etag);
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.set('Vary', 'Authorization');
    if (isHeld(ctx.get('If-None-Match'), found.etag)) {
      ctx.status = 304;
      return;
    }
    ctx.type = 'text/plain; charset=utf-8';
    ctx.body = found.sdl;
  },
});
