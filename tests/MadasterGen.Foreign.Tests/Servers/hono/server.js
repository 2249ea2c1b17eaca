// Stations that measure the weather: an application as its users write them, with the document that @hono/zod-openapi makes of its schemas.
// Prints the port of loopback that it listens on.
import { serve } from '@hono/node-server';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';

const app = new OpenAPIHono({
  defaultHook: (result, c) => result.success ? undefined : c.json({ problems: result.error.issues.map((one) => ({ at: one.path, text: one.message })) }, 422),
});
app.openAPIRegistry.registerComponent('securitySchemes', 'Key', { type: 'apiKey', in: 'header', name: 'X-Key' });
app.openAPIRegistry.registerComponent('securitySchemes', 'Token', { type: 'http', scheme: 'bearer' });

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Named = z.object({ name: z.string().min(1), note: z.string().nullish() }).openapi('Named');
const Region = z.object({
  name: z.string(),
  get parts() { return z.array(Region); },
}).openapi('Region');
const NewStation = z.intersection(Named, z.object({
  kind: z.enum(['land', 'sea-buoy', '2nd class']),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  at: z.tuple([z.number(), z.number()]),
  opened: z.iso.date(),
  wakes: z.iso.time().optional(),
  every: z.iso.duration().optional(),
  seen: z.iso.datetime().nullable(),
  contact: z.union([z.email(), z.object({ phone: z.string() })]).optional(),
  labels: z.record(z.string(), Scalar),
  picture: z.base64().optional(),
  region: Region.optional(),
  active: z.boolean().default(true),
})).openapi('NewStation');
const Station = z.intersection(NewStation, z.object({ id: z.uuid(), number: z.int() })).openapi('Station');

const Wind = z.object({ type: z.literal('wind'), speed: z.number(), from: z.int().min(0).max(359) }).openapi('Wind');
const Rain = z.object({ type: z.literal('rain'), litres: z.number() }).catchall(z.number()).openapi('Rain');
const Calm = z.strictObject({ type: z.literal('calm') }).openapi('Calm');
const Reading = z.discriminatedUnion('type', [Wind, Rain, Calm]).openapi('Reading');
const Problems = z.object({
  problems: z.array(z.object({ at: z.array(z.union([z.string(), z.number()])), text: z.string() })),
}).openapi('Problems');

const stations = new Map();
const json = (schema) => ({ content: { 'application/json': { schema } } });
const problems = { 422: { description: 'What is wrong.', ...json(Problems) } };
const ById = z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) });

app.openapi(createRoute({
  method: 'post', path: '/stations', operationId: 'addStation', tags: ['stations'],
  request: { body: { required: true, ...json(NewStation) } },
  responses: {
    201: { description: 'The station.', headers: z.object({ Location: z.url() }), ...json(Station) },
    200: { description: 'It was there already; only its number.', ...json(z.int()) },
    ...problems,
  },
}), (c) => {
  const body = c.req.valid('json');
  const same = [...stations.values()].find((one) => one.name === body.name);
  if (same)
    return c.json(same.number, 200);
  const station = { ...body, id: crypto.randomUUID(), number: stations.size + 1 };
  stations.set(station.id, station);
  return c.json(station, 201, { Location: `http://localhost/stations/${station.id}` });
});

app.openapi(createRoute({
  method: 'get', path: '/stations', operationId: 'listStations', tags: ['stations'],
  request: {
    query: z.object({
      kind: z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(['land', 'sea-buoy', '2nd class']))).optional(),
      level: z.coerce.number().int().optional(),
      active: z.stringbool().optional(),
      order: z.enum(['name', '-name']).default('name'),
    }),
  },
  responses: { 200: { description: 'Them.', ...json(z.array(Station)) }, ...problems },
}), (c) => {
  const { kind, level, active, order } = c.req.valid('query');
  const found = [...stations.values()].filter((one) =>
    (!kind?.length || kind.includes(one.kind)) && (level === undefined || one.level === level) && (active === undefined || one.active === active));
  found.sort((a, b) => a.name < b.name ? -1 : 1);
  return c.json(order === 'name' ? found : found.toReversed(), 200);
});

app.openapi(createRoute({
  method: 'get', path: '/stations/{id}', operationId: 'getStation', tags: ['stations'],
  request: { params: ById },
  responses: { 200: { description: 'It.', ...json(Station) }, 404: { description: 'There is none.' } },
}), (c) => {
  const station = stations.get(c.req.valid('param').id);
  return station ? c.json(station, 200) : c.body(null, 404);
});

app.openapi(createRoute({
  method: 'post', path: '/stations/{id}/readings', operationId: 'addReadings', tags: ['readings'],
  request: { params: ById, body: { required: true, ...json(z.array(Reading)) } },
  responses: {
    200: {
      description: 'The readings, turned round.',
      content: { 'application/json': { schema: z.array(Reading) }, 'text/csv': { schema: z.string() } },
    },
    204: { description: 'There were none.' },
  },
}), (c) => {
  const body = c.req.valid('json');
  return body.length === 0 ? c.body(null, 204) : c.json(body.toReversed(), 200);
});

app.openapi(createRoute({
  method: 'get', path: '/stations/{id}/stream', operationId: 'streamReadings', tags: ['readings'],
  request: { params: ById },
  responses: { 200: { description: 'One a line.', content: { 'application/jsonl': { schema: Reading } } } },
}), (c) => c.body('{"type":"calm"}\n{"type":"rain","litres":1.5,"hail":2}\n', 200, { 'Content-Type': 'application/jsonl' }));

app.openapi(createRoute({
  method: 'put', path: '/stations/{id}/picture', operationId: 'setPicture', tags: ['pictures'],
  request: {
    params: ById,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
            title: z.string(),
            width: z.coerce.number().int().optional(),
          }),
        },
      },
    },
  },
  responses: { 200: { description: 'What came.', ...json(z.object({ name: z.string(), size: z.int(), title: z.string(), width: z.int().optional() })) } },
}), async (c) => {
  const { file, title, width } = c.req.valid('form');
  return c.json({ name: file.name, size: file.size, title, width }, 200);
});

app.openapi(createRoute({
  method: 'post', path: '/echo/{level}', operationId: 'echo', tags: ['values'],
  security: [{ Key: [] }, { Token: [] }],
  request: {
    params: z.object({ level: z.coerce.number().int() }),
    headers: z.object({ 'x-trace': z.string(), 'x-depth': z.coerce.number().int().optional() }),
    cookies: z.object({ theme: z.enum(['light', 'dark']).optional() }),
    body: { ...json(z.object({ value: Scalar, more: z.array(Scalar).optional(), pair: z.tuple([z.string(), z.int().nullable()]).optional() })) },
  },
  responses: {
    200: {
      description: 'What came.',
      ...json(z.object({
        level: z.int(), trace: z.string(), depth: z.int().optional(), theme: z.string().optional(), key: z.string(),
        body: z.object({ value: Scalar, more: z.array(Scalar).optional(), pair: z.tuple([z.string(), z.int().nullable()]).optional() }).optional(),
      })),
    },
    default: { description: 'Otherwise.', ...json(z.object({ code: z.int(), text: z.string() })) },
  },
}), (c) => {
  const key = c.req.header('x-key') ?? c.req.header('authorization');
  if (!key)
    return c.json({ code: 1, text: 'Nobody.' }, 401);
  const { 'x-trace': trace, 'x-depth': depth } = c.req.valid('header');
  const body = c.req.valid('json');
  return c.json({
    level: c.req.valid('param').level, trace, depth, theme: c.req.valid('cookie').theme, key,
    body: body && 'value' in body ? body : undefined,
  }, 200);
});

app.openAPIRegistry.registerWebhook({
  method: 'post', path: 'stationClosed', operationId: 'stationClosed',
  request: {
    headers: z.object({ 'x-signature': z.string() }),
    body: json(z.object({ id: z.uuid(), reading: Reading.optional() }).openapi('StationClosed')),
  },
  responses: { 204: { description: 'Thanks.' } },
});

app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Weather', version: '2.0.0' } });

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (info) => console.log(info.port));
// It ends with whoever started it.
process.stdin.on('end', () => process.exit(0)).resume();
