import { z } from 'zod'
import { apiDoors, apiFields, apiParameters } from '../copy/api'
import { parameters } from '../search/criteria'
import { changesSchema, offerListSchema, offerWithNoticeSchema, problemSchema } from './api-schemas'

type Json = Readonly<Record<string, unknown>>

const schemas = {
  OfferList: offerListSchema,
  OfferWithNotice: offerWithNoticeSchema,
  Changes: changesSchema,
  Problem: problemSchema,
}
type SchemaName = keyof typeof schemas

/** The description of the public interface in OpenAPI 3.1, made from the very schemas that its answers are made for. */
export function openApiDocument(siteUrl: string): Json {
  return {
    openapi: '3.1.1',
    info: { title: apiDoors.title, description: apiDoors.description, version: '1' },
    servers: [{ url: siteUrl }],
    paths: {
      '/api/v1/offers': {
        get: {
          operationId: 'listOffers',
          summary: apiDoors.list,
          parameters: [
            ...searchParameters(),
            queryParameter('limit', apiDoors.limit, { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
          ],
          responses: responses('OfferList', ['400']),
        },
      },
      '/api/v1/offers/{slug}': {
        get: {
          operationId: 'getOffer',
          summary: apiDoors.offer,
          parameters: [
            { name: 'slug', in: 'path', required: true, description: apiFields.slug, schema: { type: 'string' } },
          ],
          responses: {
            ...responses('OfferWithNotice', ['404', '410']),
            '308': { description: apiDoors.merged, headers: { Location: header('string') } },
          },
        },
      },
      '/api/v1/offers/changes': {
        get: {
          operationId: 'listChanges',
          summary: apiDoors.changes,
          parameters: [
            { ...queryParameter('since', apiDoors.since, { type: 'string', format: 'date-time' }), required: true },
            queryParameter('after', apiDoors.afterNumber, { type: 'integer', minimum: 0 }),
          ],
          responses: responses('Changes', ['400']),
        },
      },
      '/api/v1/openapi.json': {
        get: {
          operationId: 'getDescription',
          summary: apiDoors.self,
          responses: {
            '200': { description: apiDoors.ok, content: { 'application/json': { schema: { type: 'object' } } } },
          },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchemaOf(schema)])),
    },
  }
}

function searchParameters(): readonly Json[] {
  const names = Object.keys(parameters) as (keyof typeof parameters)[]
  return names.map((name) => queryParameter(parameters[name], apiParameters[name], { type: 'string' }))
}

function queryParameter(name: string, description: string, schema: Json): Json {
  return { name, in: 'query', required: false, description, schema }
}

const refusalWords = { '400': apiDoors.badRequest, '404': apiDoors.notFound, '410': apiDoors.gone } as const

function responses(ok: SchemaName, refusals: readonly (keyof typeof refusalWords)[]): Json {
  const validators = { ETag: header('string'), 'Last-Modified': header('string') }
  return {
    '200': { description: apiDoors.ok, headers: validators, content: content('application/json', ok) },
    '304': { description: apiDoors.unchanged },
    ...Object.fromEntries(refusals.map((status) => [status, problem(refusalWords[status])])),
    '429': { ...problem(apiDoors.tooMany), headers: { 'Retry-After': header('integer') } },
    '500': problem(apiDoors.broken),
  }
}

function problem(description: string): Json {
  return { description, content: content('application/problem+json', 'Problem') }
}

function content(type: string, name: SchemaName): Json {
  return { [type]: { schema: { $ref: `#/components/schemas/${name}` } } }
}

function header(type: string): Json {
  return { schema: { type } }
}

/** Without the name of the dialect: OpenAPI 3.1 means this one anyway. */
function jsonSchemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' })
  return rest
}
