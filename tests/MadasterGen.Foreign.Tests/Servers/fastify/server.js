// A library of books: an application as its users write them, with the document that @fastify/swagger makes of its schemas.
// Prints the port of loopback that it listens on.
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart, { ajvFilePlugin } from '@fastify/multipart';
import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import { Type } from 'typebox';

const app = Fastify({
  ajv: {
    customOptions: { coerceTypes: 'array', discriminator: true },
    plugins: [ajvFilePlugin],
  },
});

await app.register(cookie);
await app.register(formbody);
await app.register(multipart, {
  attachFieldsToBody: 'keyValues',
  onFile: async (part) => {
    part.value = { file: part.file, name: part.filename, type: part.mimetype, bytes: await part.toBuffer() };
  },
});
await app.register(swagger, {
  openapi: {
    openapi: '3.1.0',
    info: { title: 'Library', version: '1.0.0' },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
      },
    },
  },
  refResolver: { buildLocalReference: (json, baseUri, fragment, i) => json.$id || `def-${i}` },
});

const Genre = Type.Enum(['novel', 'poem', 'science fiction'], { $id: 'Genre' });
// Null comes first: Ajv, which turns values into what a schema asks for, would make an empty string of it.
const Nullable = (schema) => Type.Union([Type.Null(), schema]);

const BookContent = {
  title: Type.String({ minLength: 1 }),
  genre: Type.Ref('Genre'),
  published: Type.String({ format: 'date' }),
  added: Type.Optional(Type.String({ format: 'date-time' })),
  subtitle: Type.Optional(Nullable(Type.String())),
  rating: Type.Optional(Nullable(Type.Number({ minimum: 0, maximum: 5 }))),
  pages: Type.Integer(),
  tags: Type.Array(Type.String()),
  dimensions: Type.Optional(Type.Tuple([Type.Number(), Type.Number()])),
  extra: Type.Optional(Type.Record(Type.String(), Type.Integer())),
};
const Book = Type.Object({ id: Type.String({ format: 'uuid' }), ...BookContent }, { $id: 'Book' });
const NewBook = Type.Object(BookContent, { $id: 'NewBook', additionalProperties: false });
const BookChange = Type.Partial(NewBook, { $id: 'BookChange' });
const Failure = Type.Object(
  { statusCode: Type.Integer(), error: Type.String(), message: Type.String(), code: Type.Optional(Type.String()) },
  { $id: 'Failure' });

const Loan = Type.Object({ kind: Type.Literal('loan'), reader: Type.String(), days: Type.Integer() }, { $id: 'Loan' });
const Sale = Type.Object({ kind: Type.Literal('sale'), price: Type.Number() }, { $id: 'Sale' });
const Event = {
  $id: 'Event',
  type: 'object',
  discriminator: { propertyName: 'kind' },
  required: ['kind'],
  oneOf: [{ $ref: 'Loan#' }, { $ref: 'Sale#' }],
};
// Told apart by what is in them.
const Key = Type.Union([Type.Integer(), Type.String({ format: 'uuid' }), Type.Object({ isbn: Type.String() })], { $id: 'Key' });

for (const schema of [Genre, Book, NewBook, BookChange, Failure, Loan, Sale, Event, Key])
  app.addSchema(schema);

const books = new Map();
const covers = new Map();
const notFound = (reply, id) =>
  reply.code(404).send({ statusCode: 404, error: 'Not Found', message: `There is no book ${id}.`, code: 'NO_BOOK' });

app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());

app.get('/books', {
  schema: {
    operationId: 'listBooks',
    tags: ['books'],
    querystring: Type.Object({
      tag: Type.Optional(Type.Array(Type.String())),
      genre: Type.Optional(Type.Ref('Genre')),
      since: Type.Optional(Type.String({ format: 'date' })),
      limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
      rated: Type.Optional(Type.Boolean()),
    }),
    response: {
      200: {
        description: 'The books.',
        type: 'array',
        items: { $ref: 'Book#' },
        headers: { 'X-Total': { type: 'integer', description: 'How many there are.' } },
      },
    },
  },
}, (request, reply) => {
  const { tag, genre, since, limit, rated } = request.query;
  const found = [...books.values()].filter((book) =>
    (!tag || tag.every((one) => book.tags.includes(one)))
    && (!genre || book.genre === genre)
    && (!since || book.published >= since)
    && (rated === undefined || rated === (book.rating != null)));
  return reply.header('X-Total', found.length).send(found.slice(0, limit));
});

app.post('/books', {
  schema: {
    operationId: 'addBook',
    tags: ['books'],
    body: { $ref: 'NewBook#' },
    response: { 201: { description: 'The book.', $ref: 'Book#' }, 400: { description: 'The book is wrong.', $ref: 'Failure#' } },
  },
}, (request, reply) => {
  const book = { id: crypto.randomUUID(), ...request.body };
  books.set(book.id, book);
  return reply.code(201).send(book);
});

const ById = Type.Object({ id: Type.String({ format: 'uuid' }) });

app.get('/books/:id', {
  schema: {
    operationId: 'getBook',
    tags: ['books'],
    params: ById,
    response: { 200: { description: 'The book.', $ref: 'Book#' }, 404: { description: 'There is none.', $ref: 'Failure#' } },
  },
}, (request, reply) => books.get(request.params.id) ?? notFound(reply, request.params.id));

app.patch('/books/:id', {
  schema: {
    operationId: 'changeBook',
    tags: ['books'],
    params: ById,
    body: { $ref: 'BookChange#' },
    response: { 200: { description: 'The book.', $ref: 'Book#' }, 404: { description: 'There is none.', $ref: 'Failure#' } },
  },
}, (request, reply) => {
  const book = books.get(request.params.id);
  return book ? Object.assign(book, request.body) : notFound(reply, request.params.id);
});

app.delete('/books/:id', {
  schema: {
    operationId: 'removeBook',
    tags: ['books'],
    params: ById,
    response: { 204: { type: 'null', description: 'It is gone.' }, 404: { description: 'There is none.', $ref: 'Failure#' } },
  },
}, (request, reply) => books.delete(request.params.id) ? reply.code(204).send() : notFound(reply, request.params.id));

app.put('/books/:id/cover', {
  schema: {
    operationId: 'setCover',
    tags: ['covers'],
    consumes: ['multipart/form-data'],
    params: ById,
    body: {
      type: 'object',
      required: ['image', 'artist'],
      properties: {
        image: { isFile: true },
        more: { type: 'array', items: { isFile: true } },
        artist: { type: 'string' },
        frame: { type: 'object', required: ['width'], properties: { width: { type: 'integer' }, colour: { type: 'string' } } },
      },
    },
    response: {
      200: Type.Object({
        name: Type.String(), type: Type.String(), size: Type.Integer(), artist: Type.String(), more: Type.Array(Type.String()),
        width: Type.Optional(Type.Integer()),
      }),
    },
  },
}, (request) => {
  const { image, artist, more, frame } = request.body;
  covers.set(request.params.id, image);
  return {
    name: image.name, type: image.type, size: image.bytes.length, artist, width: frame?.width,
    more: (more ?? []).map((one) => `${one.name} ${one.bytes.length}`),
  };
});

app.get('/books/:id/cover', {
  schema: {
    operationId: 'getCover',
    tags: ['covers'],
    params: ById,
    produces: ['image/png'],
    response: {
      200: { description: 'The picture.', type: 'string', format: 'binary' },
      404: { description: 'There is none.', $ref: 'Failure#' },
    },
  },
}, (request, reply) => {
  const cover = covers.get(request.params.id);
  return cover
    ? reply.type('image/png').header('Content-Disposition', 'attachment; filename="cover.png"').send(cover.bytes)
    : notFound(reply, request.params.id);
});

app.post('/session', {
  schema: {
    operationId: 'logIn',
    tags: ['session'],
    consumes: ['application/x-www-form-urlencoded'],
    body: Type.Object({
      name: Type.String(), password: Type.String(), roles: Type.Optional(Type.Array(Type.String())), remember: Type.Optional(Type.Boolean()),
    }),
    response: {
      200: Type.Object({ token: Type.String(), roles: Type.Array(Type.String()), remember: Type.Boolean() }),
      401: { description: 'No.', $ref: 'Failure#' },
    },
  },
}, (request, reply) => {
  const { name, password, roles, remember } = request.body;
  if (password !== 'secret & =')
    return reply.code(401).send({ statusCode: 401, error: 'Unauthorized', message: 'The password is wrong.' });
  return reply.setCookie('session', name).send({ token: `token-of-${name}`, roles: roles ?? [], remember: remember ?? false });
});

app.get('/session', {
  schema: {
    operationId: 'whoAmI',
    tags: ['session'],
    security: [{ session: [] }],
    response: { 200: Type.Object({ name: Type.String() }), 401: { description: 'Nobody.', $ref: 'Failure#' } },
  },
}, (request, reply) => request.cookies.session
  ? { name: request.cookies.session }
  : reply.code(401).send({ statusCode: 401, error: 'Unauthorized', message: 'There is no session.' }));

app.get('/private', {
  schema: {
    operationId: 'getPrivate',
    tags: ['session'],
    security: [{ bearer: [] }],
    produces: ['text/plain'],
    response: { 200: Type.String(), 401: { description: 'Nobody.', $ref: 'Failure#' } },
  },
}, (request, reply) => request.headers.authorization?.startsWith('Bearer ')
  ? reply.type('text/plain; charset=utf-8').send(`für ${request.headers.authorization.slice(7)}`)
  : reply.code(401).send({ statusCode: 401, error: 'Unauthorized', message: 'There is no token.' }));

app.post('/events', {
  schema: {
    operationId: 'addEvents',
    tags: ['events'],
    body: { type: 'array', items: { $ref: 'Event#' } },
    response: { 200: { description: 'The events, turned round.', type: 'array', items: { $ref: 'Event#' } } },
  },
}, (request) => request.body.toReversed());

app.post('/keys', {
  schema: {
    operationId: 'echoKey',
    tags: ['events'],
    body: { type: 'object', required: ['key'], properties: { key: { $ref: 'Key#' } } },
    response: { 200: { description: 'The key.', type: 'object', required: ['key'], properties: { key: { $ref: 'Key#' } } } },
  },
}, (request) => request.body);

app.get('/echo/:day/:genre/*', {
  schema: {
    operationId: 'echo',
    tags: ['events'],
    params: Type.Object({ day: Type.String({ format: 'date' }), genre: Type.Ref('Genre'), '*': Type.String() }),
    headers: Type.Object({ 'x-trace': Type.String(), 'x-level': Type.Optional(Type.Integer()) }),
    response: {
      200: {
        description: 'What arrived.',
        type: 'object',
        required: ['day', 'genre', 'rest', 'trace'],
        properties: {
          day: { type: 'string', format: 'date' }, genre: { $ref: 'Genre#' }, rest: { type: 'string' }, trace: { type: 'string' },
          level: { type: 'integer' },
        },
        headers: { 'X-Trace': { type: 'string', description: 'The trace.' } },
      },
    },
  },
}, (request, reply) => reply.header('X-Trace', request.headers['x-trace']).send({
  day: request.params.day, genre: request.params.genre, rest: request.params['*'],
  trace: request.headers['x-trace'], level: request.headers['x-level'],
}));

await app.listen({ host: '127.0.0.1', port: 0 });
console.log(app.server.address().port);
// It ends with whoever started it.
process.stdin.on('end', () => process.exit(0)).resume();
